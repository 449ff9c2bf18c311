// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-slide.h"

#include <glib/gi18n-lib.h>

#include "sam-live-words.h"
#include "sam-slide-option.h"

/* Returns: (transfer full) (nullable): how the vote stands, or what came of
 *   it, in words for everybody */
static char *
dup_status (SamLive *live, SamOutcome *outcome)
{
  SamSessionItem *current = sam_live_get_current (live);

  if (sam_session_item_get_kind (current) == SAM_BLOCK_AGREE)
    return sam_live_describe_choosing (live);
  if (sam_live_get_phase (live).kind != SAM_PHASE_OUTCOME)
    return sam_live_describe_round (live);

  if (outcome == NULL)
    return g_strdup (_ ("There was no vote to show."));

  return sam_live_words_outcome (live, outcome);
}

static gboolean
is_vote (SamPhaseKind kind)
{
  return kind == SAM_PHASE_VOTE_BEFORE || kind == SAM_PHASE_VOTE_AFTER;
}

/* What was counted is there at once: everybody saw the hands. */
static void
add_worths (SamLive *live, SamSlideView *view)
{
  const SamCheckOut *check_out =
      sam_session_get_check_out (sam_live_get_session (live));

  for (guint worth = 0; worth < SAM_N_WORTHS; worth++)
    {
      guint            count = check_out->counts[worth];
      g_autofree char *line =
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hand", "%u hands",
                                        count),
                           count);

      sam_slide_view_add_option (view,
                                 sam_slide_option_new_worth (worth, line));
    }
}

/**
 * sam_room_slide_show:
 * @live: (transfer none): the running session; not kept
 *
 * Shows in @view what the room sees now: the slide, and what the session adds.
 */
void
sam_room_slide_show (SamSlideView *view, SamLive *live)
{
  SamSessionItem  *current = sam_live_get_slide_item (live);
  g_autofree char *status = NULL;
  g_autoptr (SamSlide) slide = sam_live_dup_slide (live);
  g_autoptr (SamOutcome) outcome =
      sam_live_dup_outcome (live, SAM_SURFACE_SHARED_SCREEN);

  sam_slide_view_show (view, sam_session_item_get_item (current), slide,
                       outcome);
  if (is_vote (sam_live_get_phase (live).kind))
    sam_slide_view_add_doubt (view);
  if (sam_live_is_at_check_out (live))
    add_worths (live, view);

  status = dup_status (live, outcome);
  sam_slide_view_set_status (view, status);
}
