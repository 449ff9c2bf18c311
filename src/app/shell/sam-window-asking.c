// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

/* What a session takes from the reference: how people deal with each other,
 * what they are asked, and where to turn. */

#define RULES_PAGE "ground-rules"
#define HELP_PAGE "where-to-turn"

typedef SamAsked *(*GetAsked) (SamReference *reference, guint position);

static SamPage *
find_page (SamWindow *self, const char *id)
{
  sam_window_use_reference (self);

  return self->reference != NULL ? sam_reference_find_page (self->reference, id)
                                 : NULL;
}

/* Returns: (transfer full): the ground rules, one line each; maybe none */
char **
sam_window_dup_rules (SamWindow *self)
{
  SamPage *page = find_page (self, RULES_PAGE);
  SamText *body = page != NULL ? sam_page_get_section_body (page, 0) : NULL;
  g_autoptr (GStrvBuilder) rules = g_strv_builder_new ();

  for (guint i = 0; body != NULL && i < sam_text_get_n_blocks (body); i++)
    if (sam_text_get_kind (body, i) == SAM_TEXT_LIST_ITEM)
      g_strv_builder_add (rules, sam_text_get_block (body, i));

  return g_strv_builder_end (rules);
}

/* Returns: (transfer full) (element-type SamAsked): questions that the team has
 *   not had, then those that it had longest ago */
static GPtrArray *
list_questions (SamWindow *self, guint n_questions, GetAsked get_asked)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) questions =
      g_array_new (FALSE, FALSE, sizeof (SamQuestion));

  for (guint i = 0; i < n_questions; i++)
    {
      SamAsked   *asked = get_asked (self->reference, i);
      SamQuestion question = { sam_asked_get_id (asked),
                               sam_asked_get_text (asked) };

      g_array_append_val (questions, question);
    }
  sam_propose_sort_questions (questions, self->past);

  for (guint i = 0; i < questions->len; i++)
    {
      SamQuestion *question = &g_array_index (questions, SamQuestion, i);

      g_ptr_array_add (list, sam_asked_new (question->id, question->text));
    }

  return list;
}

static void
give_questions (SamWindow *self)
{
  g_autoptr (GPtrArray) check_ins = NULL;
  g_autoptr (GPtrArray) check_outs = NULL;

  if (self->live == NULL || self->reference == NULL)
    return;

  check_ins =
      list_questions (self, sam_reference_get_n_check_ins (self->reference),
                      sam_reference_get_check_in);
  check_outs =
      list_questions (self, sam_reference_get_n_check_outs (self->reference),
                      sam_reference_get_check_out);
  sam_live_set_questions (self->live, SAM_BLOCK_CHECK_IN, check_ins);
  sam_live_set_questions (self->live, SAM_BLOCK_CHECK_OUT, check_outs);
}

/* Gives the running session what it may ask, once past sessions were read, and
 * its console where to turn. */
void
sam_window_give_reference (SamWindow *self)
{
  sam_console_set_help (self->console, find_page (self, HELP_PAGE));
  if (sam_session_get_minutes (sam_live_get_session (self->live)) > 0)
    sam_window_read_past (self, give_questions);
}
