// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

#include <glib/gi18n-lib.h>

/* How the blocks of an agenda fit its minutes, and what is said of that. */

/* More names than these are not taken in. */
#define MOST_NAMED 3

static SamFitPart
get_part (SamBlock *block)
{
  const SamBlockValues *values = block->values;

  return (SamFitPart){ .least = values->least,
                       .usual = values->usual,
                       .most = values->most,
                       .fixed = sam_block_is_fixed (block),
                       .must = values->must,
                       .kept = block->kept,
                       .pinned_minutes = values->pinned_minutes,
                       .pinned_start = values->pinned_start };
}

static void
take_result (SamAgenda *self, const SamFitResult *result)
{
  SamFitResult was = self->fit;

  self->fit = *result;

  if (was.planned != result->planned)
    sam_agenda_notify (self, SAM_AGENDA_PROP_PLANNED);
  if (was.spare != result->spare)
    sam_agenda_notify (self, SAM_AGENDA_PROP_SPARE);
  if (was.over != result->over)
    sam_agenda_notify (self, SAM_AGENDA_PROP_OVER);
  if (was.n_out != result->n_out)
    sam_agenda_notify (self, SAM_AGENDA_PROP_N_OUT);
}

/* Fits the blocks into the minutes there are. */
void
sam_agenda_fit (SamAgenda *self)
{
  guint                   n = self->blocks->len;
  SamFitResult            result;
  g_autofree SamFitPart  *parts = g_new0 (SamFitPart, n + 1);
  g_autofree SamFitPlace *places = g_new0 (SamFitPlace, n + 1);

  for (guint i = 0; i < n; i++)
    parts[i] = get_part (g_ptr_array_index (self->blocks, i));

  sam_fit (parts, n, self->minutes, places, &result);

  for (guint i = 0; i < n; i++)
    sam_block_place (g_ptr_array_index (self->blocks, i), &places[i]);
  take_result (self, &result);
}

/* From now on what is in is what was in. */
void
sam_agenda_keep (SamAgenda *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      SamBlock *block = g_ptr_array_index (self->blocks, i);

      block->kept = block->fits;
    }
}

/**
 * sam_agenda_fit_anew:
 *
 * Chooses again which blocks are in, without minding which were until now. If
 * SamFitResult.off_by is not 0, so many more stay. One step to undo.
 */
void
sam_agenda_fit_anew (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  sam_agenda_begin_change (self);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      SamBlock *block = g_ptr_array_index (self->blocks, i);

      block->kept = FALSE;
    }
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

static char *
describe_time (SamAgenda *self)
{
  const SamFitResult *fit = &self->fit;

  if (fit->over > 0)
    return g_strdup_printf (
        ngettext ("%u minute over: everything left is fixed or a must.",
                  "%u minutes over: everything left is fixed or a must.",
                  fit->over),
        fit->over);

  if (fit->spare > 0)
    return g_strdup_printf (ngettext ("Fits: %u minute left.",
                                      "Fits: %u minutes left.", fit->spare),
                            fit->spare);

  return g_strdup (_ ("Fits exactly."));
}

static char *
describe_late (SamBlock *block)
{
  guint missing = block->place.missing;

  /* TRANSLATORS: %s is the title of a part of the meeting that was given a
   * time to begin */
  return g_strdup_printf (ngettext ("“%s” begins %u minute late.",
                                    "“%s” begins %u minutes late.", missing),
                          block->values->title, missing);
}

/* Returns: (transfer full): as “‘Four times a day’ needs 4 more minutes” */
static char *
describe_missing (SamBlock *block)
{
  guint missing = block->place.missing;

  /* TRANSLATORS: %s is the title of a part of the meeting that fell out; this
   * stands in a list behind a colon */
  return g_strdup_printf (ngettext ("“%s” needs %u more minute",
                                    "“%s” needs %u more minutes", missing),
                          block->values->title, missing);
}

/* Returns: (transfer full): what fell out, in their order */
static char *
list_out (SamAgenda *self)
{
  g_autoptr (GPtrArray) out = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < self->blocks->len && out->len < MOST_NAMED; i++)
    {
      SamBlock *block = g_ptr_array_index (self->blocks, i);

      if (!block->fits)
        g_ptr_array_add (out, describe_missing (block));
    }
  g_ptr_array_add (out, NULL);

  /* TRANSLATORS: between the parts of a list that fell out */
  list = g_strjoinv (_ (", "), (char **) out->pdata);
  if (self->fit.n_out <= MOST_NAMED)
    return g_steal_pointer (&list);

  /* TRANSLATORS: %s is a list of what fell out, too long to say all of it */
  return g_strdup_printf (ngettext ("%s, and %u other", "%s, and %u others",
                                    self->fit.n_out - MOST_NAMED),
                          list, self->fit.n_out - MOST_NAMED);
}

static char *
describe_out (SamAgenda *self)
{
  guint            n_out = self->fit.n_out;
  g_autofree char *list = list_out (self);

  /* TRANSLATORS: %s is a list of titles and what each of them lacks */
  return g_strdup_printf (ngettext ("%u item fell out: %s.",
                                    "%u items fell out: %s.", n_out),
                          n_out, list);
}

/**
 * sam_agenda_describe_fit:
 *
 * Returns: (transfer full): whether the agenda fits, what is late and what fell
 *   out, in sentences fit to show and to be read aloud
 */
char *
sam_agenda_describe_fit (SamAgenda *self)
{
  g_autoptr (GPtrArray) sentences = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  sentences = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (sentences, describe_time (self));

  for (guint i = 0; i < self->blocks->len; i++)
    {
      SamBlock *block = g_ptr_array_index (self->blocks, i);

      if (block->place.why == SAM_FIT_LATE)
        g_ptr_array_add (sentences, describe_late (block));
    }
  if (self->fit.n_out > 0)
    g_ptr_array_add (sentences, describe_out (self));
  if (self->fit.off_by > 0)
    g_ptr_array_add (
        sentences,
        g_strdup_printf (ngettext ("Choosing anew would keep %u item more.",
                                   "Choosing anew would keep %u items more.",
                                   self->fit.off_by),
                         self->fit.off_by));
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}
