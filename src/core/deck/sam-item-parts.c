// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-private.h"

/* What an item holds beside its title and its times: most of it belongs to one
 * kind, and is empty for the others. */

guint
sam_item_get_n_phases (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->phases->len;
}

SamText *
sam_item_get_phase (SamItem *self, guint phase)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (phase < self->phases->len, NULL);

  return g_ptr_array_index (self->phases, phase);
}

/**
 * sam_item_get_variant:
 *
 * Returns: (transfer none) (nullable): a case with one detail changed, for when
 *   it returns in self-study
 */
SamText *
sam_item_get_variant (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->variant;
}

/**
 * sam_item_get_n_questions:
 *
 * Returns: how many questions a case has; 1 for a dilemma, else 0
 */
guint
sam_item_get_n_questions (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->questions->len;
}

const char *
sam_item_get_question (SamItem *self, guint question)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (question < self->questions->len, NULL);

  return g_ptr_array_index (self->questions, question);
}

/**
 * sam_item_get_viewpoint:
 *
 * Returns: (transfer none) (nullable): how it looks from @seat
 */
SamText *
sam_item_get_viewpoint (SamItem *self, SamSeat seat)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail ((guint) seat < SAM_N_SEATS, NULL);

  return self->viewpoints[seat];
}

SamText *
sam_item_get_situation (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->situation;
}

/**
 * sam_item_get_n_options:
 *
 * Returns: of a dilemma, from %SAM_ITEM_MIN_OPTIONS to %SAM_ITEM_MAX_OPTIONS;
 *   else 0
 */
guint
sam_item_get_n_options (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->options->len;
}

const char *
sam_item_get_option_says (SamItem *self, guint option)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (option < self->options->len, NULL);

  return g_array_index (self->options, SamOption, option).says;
}

const char *
sam_item_get_option_value (SamItem *self, guint option)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (option < self->options->len, NULL);

  return g_array_index (self->options, SamOption, option).value;
}

const char *
sam_item_get_option_price (SamItem *self, guint option)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (option < self->options->len, NULL);

  return g_array_index (self->options, SamOption, option).price;
}

SamText *
sam_item_get_third_way (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->third_way;
}

SamText *
sam_item_get_goal (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->goal;
}

SamForm
sam_item_get_form (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), SAM_FORM_TEAM);

  return self->form;
}

guint
sam_item_get_n_materials (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->materials->len;
}

const char *
sam_item_get_material (SamItem *self, guint material)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (material < self->materials->len, NULL);

  return g_ptr_array_index (self->materials, material);
}

guint
sam_item_get_n_steps (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->steps->len;
}

SamText *
sam_item_get_step (SamItem *self, guint step)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (step < self->steps->len, NULL);

  return g_array_index (self->steps, SamStep, step).text;
}

guint
sam_item_get_step_minutes (SamItem *self, guint step)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);
  g_return_val_if_fail (step < self->steps->len, 0);

  return g_array_index (self->steps, SamStep, step).minutes;
}

SamText *
sam_item_get_result (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->result;
}

SamText *
sam_item_get_action (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->action;
}

const char *
sam_item_get_words (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->words;
}

SamText *
sam_item_get_reason (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  return self->reason;
}

guint
sam_item_get_n_links (SamItem *self)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), 0);

  return self->links->len;
}

SamLinkKind
sam_item_get_link_kind (SamItem *self, guint link)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), SAM_LINK_ITEM);
  g_return_val_if_fail (link < self->links->len, SAM_LINK_ITEM);

  return g_array_index (self->links, SamLink, link).kind;
}

const char *
sam_item_get_link_ref (SamItem *self, guint link)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (link < self->links->len, NULL);

  return g_array_index (self->links, SamLink, link).ref;
}

/**
 * sam_item_has_link:
 * @ref: the id of what is pointed at
 *
 * Returns: whether the item points at it
 */
gboolean
sam_item_has_link (SamItem *self, SamLinkKind kind, const char *ref)
{
  g_return_val_if_fail (SAM_IS_ITEM (self), FALSE);
  g_return_val_if_fail (ref != NULL, FALSE);

  for (guint i = 0; i < self->links->len; i++)
    {
      const SamLink *link = &g_array_index (self->links, SamLink, i);

      if (link->kind == kind && g_str_equal (link->ref, ref))
        return TRUE;
    }

  return FALSE;
}
