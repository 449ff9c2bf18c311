// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-time-words.h"

#include <glib/gi18n-lib.h>

#include "sam-live-words.h"

/* Returns: (transfer none): why a way leads nowhere; empty if nobody is late */
static const char *
get_nothing (SamLateWay way, const SamLateOffer *offer)
{
  if (offer->over == 0)
    return "";

  switch (way)
    {
    case SAM_LATE_WAY_TRIM:
      return _ ("Nothing can be shorter");
    case SAM_LATE_WAY_PARK:
      return _ ("Nothing can be parked");
    case SAM_LATE_WAY_LONGER:
    default:
      return "";
    }
}

static char *
describe_gain (SamLateWay way, guint gained)
{
  if (way == SAM_LATE_WAY_LONGER)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute longer",
                                         "%u minutes longer", gained),
                            gained);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute gained",
                                       "%u minutes gained", gained),
                          gained);
}

/**
 * sam_time_words_offer:
 * @offer: of @way
 *
 * Returns: (transfer full): what it comes to, as “6 minutes gained · 2 still
 *   over”
 */
char *
sam_time_words_offer (SamLateWay way, const SamLateOffer *offer)
{
  g_autofree char *gain = NULL;
  g_autofree char *over = NULL;

  g_return_val_if_fail (offer != NULL, NULL);

  if (offer->gained == 0)
    return g_strdup (get_nothing (way, offer));

  gain = describe_gain (way, offer->gained);
  over = offer->over > 0
             ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u still over",
                                             "%u still over", offer->over),
                                offer->over)
             : g_strdup (_ ("on time again"));

  /* Phrases of their own, side by side. */
  return g_strjoin (" · ", gain, over, NULL);
}

/**
 * sam_time_words_room:
 *
 * What the room reads of the time: in a step of an assignment what is left of
 * that, when the meeting runs late only that somebody minds it, and else the
 * clock. Nothing in it hurries.
 *
 * Returns: (transfer full): words for the foot of the shared screen
 */
char *
sam_time_words_room (SamLive *live)
{
  SamSessionItem *item;
  SamPace         pace;
  SamPace         step_pace;
  char           *step;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  item = sam_live_get_current (live);
  pace = sam_live_get_pace (live);
  step_pace = sam_live_get_step_pace (live);
  step = sam_pace_describe_step (&step_pace);
  if (step != NULL)
    return step;
  if (pace.has_over && pace.over > 0)
    return g_strdup (_ ("We are keeping an eye on the time"));

  /* Minutes that nobody planned are not shown to the room. */
  return sam_live_words_clock_of (sam_live_get_elapsed (live),
                                  sam_session_item_get_planned (item));
}

/**
 * sam_time_words_deed:
 * @label: what was done, from the signal `done` of #SamLive
 *
 * Returns: (transfer full): a line for the facilitator
 */
char *
sam_time_words_deed (const char *label, SamDeed deed)
{
  g_return_val_if_fail (label != NULL, NULL);

  switch (deed)
    {
    case SAM_DEED_UNDONE:
      /* Translators: %s is what had been done, as “Parked ‘Eating habits’” */
      return g_strdup_printf (_ ("Undone: %s"), label);
    case SAM_DEED_REDONE:
      /* Translators: %s is what had been done, as “Parked ‘Eating habits’” */
      return g_strdup_printf (_ ("Done again: %s"), label);
    case SAM_DEED_DONE:
    default:
      return g_strdup (label);
    }
}
