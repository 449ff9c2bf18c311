// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-vote.h"

#include <glib/gi18n-lib.h>

#include "sam-live-words.h"
#include "sam-reason-form.h"
#include "sam-slip-form.h"

/**
 * SamConsoleVote:
 *
 * The vote on the console: how it stands, how it is voted and by how many, and
 * where slips and reasons are typed in. It is there in the phases of voting and
 * of reasons.
 */
struct _SamConsoleVote
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel      *round;
  GtkLabel      *secrecy;
  GtkWidget     *ways;
  GtkWidget     *hands;
  GtkLabel      *people;
  GtkLabel      *people_note;
  GtkButton     *restart_round;
  GtkWidget     *ask_reasons;
  SamSlipForm   *slips;
  SamReasonForm *reasons;
};

G_DEFINE_FINAL_TYPE (SamConsoleVote, sam_console_vote, GTK_TYPE_BOX)

static void
sam_console_vote_class_init (SamConsoleVoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamConsoleVote, name)

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-vote.ui");
  BIND (round);
  BIND (secrecy);
  BIND (ways);
  BIND (hands);
  BIND (people);
  BIND (people_note);
  BIND (restart_round);
  BIND (ask_reasons);
  BIND (slips);
  BIND (reasons);

#undef BIND
}

static void
sam_console_vote_init (SamConsoleVote *self)
{
  g_type_ensure (SAM_TYPE_REASON_FORM);
  g_type_ensure (SAM_TYPE_SLIP_FORM);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A label without words takes no room. */
static void
set_label (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label),
                          words != NULL && words[0] != '\0');
}

static gboolean
is_vote (SamPhaseKind kind)
{
  return kind == SAM_PHASE_VOTE_BEFORE || kind == SAM_PHASE_VOTE_AFTER;
}

static void
update_words (SamConsoleVote *self, SamLive *live)
{
  guint       people = sam_session_get_people (sam_live_get_session (live));
  gboolean    has_round = sam_live_has_round (live);
  SamVoteForm form =
      sam_session_item_get_vote_form (sam_live_get_current (live));
  g_autofree char *round = sam_live_describe_round (live);
  g_autofree char *secrecy =
      has_round ? sam_live_words_secrecy (sam_live_get_way (live)) : NULL;
  g_autofree char *here = sam_live_words_people (people);

  if (sam_live_is_reason_round_full (live))
    set_label (self->round, _ ("Everybody has come up. Show the reasons."));
  else /* The form for reasons says itself how many have come up. */
    set_label (self->round, sam_live_has_reason_round (live) ? NULL : round);
  set_label (self->secrecy, secrecy);
  set_label (self->people, here);
  set_label (self->people_note,
             has_round ? sam_live_words_vote_note (people, form) : NULL);
}

/**
 * sam_console_vote_show:
 * @live: (transfer none): a running session
 *
 * Shows the vote of the current item as it stands now. To be called at each
 * change.
 */
void
sam_console_vote_show (SamConsoleVote *self, SamLive *live)
{
  SamPhaseKind kind;
  gboolean     has_round;
  gboolean     is_open;

  g_return_if_fail (SAM_IS_CONSOLE_VOTE (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  kind = sam_live_get_phase (live).kind;
  has_round = sam_live_has_round (live);
  is_open = has_round || sam_live_has_reason_round (live);

  update_words (self, live);
  sam_slip_form_show (self->slips, live);
  sam_reason_form_show (self->reasons, live);

  gtk_widget_set_visible (GTK_WIDGET (self),
                          is_vote (kind) || kind == SAM_PHASE_REASONS);
  gtk_widget_set_visible (self->ways, has_round);
  gtk_widget_set_visible (self->hands,
                          sam_live_get_way (live) == SAM_WAY_HANDS ||
                              sam_live_can_set_way (live, SAM_WAY_HANDS));
  gtk_button_set_label (self->restart_round, kind == SAM_PHASE_REASONS
                                                 ? _ ("Erase and ask again")
                                                 : _ ("Vote again"));
  gtk_widget_set_visible (GTK_WIDGET (self->restart_round), !is_open);
  gtk_widget_set_visible (self->ask_reasons,
                          is_vote (kind) && sam_live_can_ask_reasons (live));
}

/**
 * sam_console_vote_focus:
 *
 * Puts the cursor where something is to be typed in.
 *
 * Returns: whether anything is
 */
gboolean
sam_console_vote_focus (SamConsoleVote *self)
{
  g_return_val_if_fail (SAM_IS_CONSOLE_VOTE (self), FALSE);

  return sam_slip_form_focus (self->slips) ||
         sam_reason_form_focus (self->reasons);
}
