// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-late.h"
#include "sam-live-timing.h"

/*
 * A meeting that runs late: what the three ways out would come to, and taking
 * one of them.
 */

/* How many minutes late the meeting is, 0 if it is not. */
static guint
get_over (SamLive *self)
{
  SamPace pace = sam_live_get_pace (self);

  return pace.has_over && pace.over > 0 ? (guint) pace.over : 0;
}

/* Returns: (transfer full) (element-type SamLatePart): what comes after the
 *   current item; a parked one has no time */
static GArray *
get_parts (SamLive *self)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (SamLatePart));

  for (guint i = sam_session_get_position (self->session) + 1;
       i < sam_session_get_n_items (self->session); i++)
    {
      SamSessionItem *item = sam_session_get_item (self->session, i);
      SamLatePart     part = { .least = sam_session_item_get_least (item),
                               .fixed = sam_session_item_is_fixed (item),
                               .parks = sam_session_item_can_wait (item),
                               .must = sam_session_item_get_must (item) };

      if (!sam_session_item_is_parked (item))
        part.planned = sam_session_item_get_planned (item);
      g_array_append_val (parts, part);
    }

  return parts;
}

/* The parts begin after the current item. */
static guint
to_position (SamLive *self, guint part)
{
  return sam_session_get_position (self->session) + 1 + part;
}

static guint
trim (SamLive *self, guint over, SamTiming *timing)
{
  g_autoptr (GArray) parts = get_parts (self);
  g_autofree guint *minutes = g_new0 (guint, parts->len + 1);
  guint gained = sam_late_trim ((SamLatePart *) (void *) parts->data,
                                parts->len, over, minutes);

  for (guint i = 0; timing != NULL && i < parts->len; i++)
    {
      SamTimingPart *part = sam_timing_get_part (timing, to_position (self, i));

      if (!part->parked)
        part->planned = minutes[i];
    }

  return gained;
}

/* Returns: (transfer none) (nullable): what would be parked */
static SamSessionItem *
find_to_park (SamLive *self, guint over, guint *position)
{
  g_autoptr (GArray) parts = get_parts (self);
  int found = sam_late_find_to_park ((SamLatePart *) (void *) parts->data,
                                     parts->len, over);

  if (found < 0)
    return NULL;
  *position = to_position (self, (guint) found);

  return sam_session_get_item (self->session, *position);
}

/**
 * sam_live_get_late_offer:
 *
 * Returns: what sam_live_take_late_way() would come to now
 */
SamLateOffer
sam_live_get_late_offer (SamLive *self, SamLateWay way)
{
  SamLateOffer    offer = { 0 };
  SamSessionItem *item;
  guint           over;

  g_return_val_if_fail (SAM_IS_LIVE (self), offer);

  over = get_over (self);
  if (over == 0 || sam_live_has_ended (self))
    return offer;

  if (way == SAM_LATE_WAY_TRIM)
    offer.gained = trim (self, over, NULL);
  else if (way == SAM_LATE_WAY_LONGER &&
           sam_session_get_minutes (self->session) > 0)
    offer.gained = sam_late_get_longer (over);
  else if (way == SAM_LATE_WAY_PARK)
    {
      item = find_to_park (self, over, &offer.position);
      offer.gained = item != NULL ? sam_session_item_get_planned (item) : 0;
    }
  offer.over = over - MIN (over, offer.gained);

  return offer;
}

static gboolean
find_trimmed (SamLive *self, SamTimingCommand *command)
{
  guint gained = trim (self, get_over (self), command->timing);

  command->words =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "Trimmed the rest: %u minute gained",
                                    "Trimmed the rest: %u minutes gained",
                                    gained),
                       gained);

  return gained > 0;
}

static gboolean
find_parked (SamLive *self, SamTimingCommand *command)
{
  guint           over = get_over (self);
  guint           position;
  SamSessionItem *item = find_to_park (self, over, &position);

  if (over == 0 || item == NULL)
    return FALSE;

  sam_timing_get_part (command->timing, position)->parked = TRUE;
  command->words = sam_live_words_parked (item);

  return TRUE;
}

static gboolean
find_longer (SamLive *self, SamTimingCommand *command)
{
  guint longer = sam_late_get_longer (get_over (self));

  if (command->timing->minutes == 0)
    return FALSE;

  command->timing->minutes += longer;
  command->words =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                    "The meeting ends %u minute later",
                                    "The meeting ends %u minutes later",
                                    longer),
                       longer);

  return longer > 0;
}

/**
 * sam_live_take_late_way:
 *
 * Takes one of the three ways out of a meeting that runs late. It can be taken
 * back. Nothing happens if the meeting is not late when it comes to it.
 */
void
sam_live_take_late_way (SamLive *self, SamLateWay way)
{
  static const SamTimingFind finds[SAM_N_LATE_WAYS] = {
    [SAM_LATE_WAY_TRIM] = find_trimmed,
    [SAM_LATE_WAY_PARK] = find_parked,
    [SAM_LATE_WAY_LONGER] = find_longer,
  };

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (way < SAM_N_LATE_WAYS);

  sam_live_push_timing (self, finds[way],
                        sam_session_get_position (self->session));
}
