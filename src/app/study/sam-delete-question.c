// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-delete-question.h"

#include <glib/gi18n-lib.h>

/* Returns: (transfer full): what goes, with numbers if they can be known */
static char *
dup_what (SamPerson *person)
{
  SamStudy        *study = sam_person_get_study (person);
  guint            n_sittings, n_reflections;
  g_autofree char *sittings = NULL;
  g_autofree char *reflections = NULL;

  if (study == NULL)
    return g_strdup (_ ("All sittings, reflections, hours and marks on the "
                        "cards of this person, and the copy before it, are "
                        "deleted. The sessions of the team stay. This cannot "
                        "be undone."));

  n_sittings = g_list_model_get_n_items (sam_study_get_sittings (study));
  n_reflections = g_list_model_get_n_items (sam_study_get_reflections (study));
  sittings = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sitting",
                                           "%u sittings", n_sittings),
                              n_sittings);
  reflections = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u reflection",
                                              "%u reflections", n_reflections),
                                 n_reflections);

  /* TRANSLATORS: “12 sittings”, “3 reflections” */
  return g_strdup_printf (_ ("%s, %s, your hours, your answers and your marks "
                             "on the cards, and the copy before it, are "
                             "deleted. The sessions of the team stay, and so "
                             "does what you saved elsewhere. This cannot be "
                             "undone."),
                          sittings, reflections);
}

/**
 * sam_delete_question_new:
 * @person: about whom everything may go; locked or not
 *
 * The one question before everything about a person is deleted: names what goes
 * and that it does not come back.
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
SamEraseQuestion *
sam_delete_question_new (SamPerson *person)
{
  SamEraseQuestion *question;
  const char       *name;
  g_autofree char  *heading = NULL;
  g_autofree char  *what = NULL;

  g_return_val_if_fail (SAM_IS_PERSON (person), NULL);

  name = sam_person_get_name (person);
  /* TRANSLATORS: a person's name */
  heading =
      g_strdup_printf (_ ("Delete everything about %s?"),
                       *name != '\0' ? name : _ ("somebody without a name"));
  what = dup_what (person);
  question = sam_erase_question_new (_ ("Delete everything"), heading);
  sam_erase_question_add_text (question, what);
  sam_erase_question_set_answers (question, _ ("_Keep it"),
                                  _ ("_Delete it all"));

  return question;
}
