// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-question.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-words.h"

/* Returns: with a mnemonic, what erases @kept */
static const char *
get_answer (const SamKept *kept)
{
  if (kept == NULL)
    return _ ("_Erase everything");

  return kept->kind == SAM_KEPT_SETTINGS ? _ ("_Reset") : _ ("_Erase");
}

/**
 * sam_kept_question_new:
 * @kept: (nullable): what may go; %NULL for everything
 * @list: (element-type SamKept): all that there is
 *
 * The one question before something is erased for good.
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
SamEraseQuestion *
sam_kept_question_new (SamKept *kept, GPtrArray *list)
{
  SamEraseQuestion *question;
  g_autofree char  *heading = NULL;
  g_autofree char  *goes = NULL;

  g_return_val_if_fail (list != NULL, NULL);

  heading = sam_kept_words_ask (kept);
  goes = kept != NULL ? sam_kept_words_goes (kept)
                      : sam_kept_words_goes_everything (list);
  question = sam_erase_question_new (_ ("Erase for good"), heading);
  sam_erase_question_add_text (question, goes);
  if (kept == NULL || kept->kind != SAM_KEPT_SETTINGS)
    sam_erase_question_add_text (
        question, _ ("What goes is written over. On flash storage (an SSD or a "
                     "USB stick) nobody can be certain that it is really gone. "
                     "What you saved, printed or sent yourself stays where it "
                     "is."));
  sam_erase_question_set_answers (question, _ ("_Not now"), get_answer (kept));

  return question;
}
