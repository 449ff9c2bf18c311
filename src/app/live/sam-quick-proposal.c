// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-quick-proposal.h"

#include <glib/gi18n-lib.h>

#include "sam-name-guard.h"
#include "sam-return-button.h"
#include "sam-tab.h"

/**
 * SamQuickProposal:
 *
 * What somebody proposes while the team talks: the proposal of the current
 * item. Where it is agreed at once, it can be said so and when it comes back;
 * else it waits for the block in which the team chooses.
 */
struct _SamQuickProposal
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel        *heading;
  GtkEditable     *when;
  GtkEditable     *then;
  GtkEditable     *owner;
  GtkWidget       *choose_row;
  GtkSwitch       *choose;
  GtkWidget       *returns_row;
  SamReturnButton *returns;
  GtkLabel        *status;

  SamLive *live; /* (owned) (nullable) */
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (SamQuickProposal, sam_quick_proposal, ADW_TYPE_BIN)

static SamAgreement *
get_proposal (SamQuickProposal *self)
{
  SamSession *session = sam_live_get_session (self->live);

  return sam_session_find_proposal_at (session,
                                       sam_session_get_position (session));
}

/* What is being typed is not taken from under the fingers for a space. */
static void
load_text (GtkEditable *editable, const char *text)
{
  g_autofree char *shown =
      g_strstrip (g_strdup (gtk_editable_get_text (editable)));

  if (!g_str_equal (shown, text))
    gtk_editable_set_text (editable, text);
}

/* Whether the block in which the team chooses is still to come */
static gboolean
is_before_choosing (SamSession *session)
{
  guint position = sam_session_get_position (session);

  for (guint i = position + 1; i < sam_session_get_n_items (session); i++)
    if (sam_session_item_get_kind (sam_session_get_item (session, i)) ==
        SAM_BLOCK_AGREE)
      return TRUE;

  return FALSE;
}

/* Returns: (transfer full) (nullable): the question that was asked, or how many
 *   proposals there are by now */
static char *
dup_status (SamQuickProposal *self)
{
  SamSession      *session = sam_live_get_session (self->live);
  g_autofree char *asked = sam_live_describe_choosing (self->live);
  g_autoptr (GPtrArray) proposals = sam_session_list_proposals (session);

  if (asked != NULL)
    return g_steal_pointer (&asked);
  if (proposals->len == 0 || !is_before_choosing (session))
    return NULL;

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "%u proposal so far. You choose later.",
                                       "%u proposals so far. You choose later.",
                                       proposals->len),
                          proposals->len);
}

static void
show_choice (SamQuickProposal *self, SamAgreement *proposal)
{
  gboolean has_words = proposal != NULL && !sam_agreement_is_empty (proposal);
  gboolean chosen = has_words && sam_agreement_is_chosen (proposal);
  g_autofree char *status = dup_status (self);

  gtk_switch_set_active (self->choose, chosen);
  gtk_widget_set_visible (self->choose_row, has_words);
  gtk_widget_set_visible (self->returns_row, chosen);
  if (chosen)
    sam_return_button_set_returns (self->returns,
                                   sam_agreement_get_returns (proposal));
  gtk_label_set_label (self->status, status != NULL ? status : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), status != NULL);
}

static void
words_changed_cb (SamQuickProposal *self)
{
  if (self->loading || self->live == NULL)
    return;

  sam_live_set_agreement (self->live, gtk_editable_get_text (self->when),
                          gtk_editable_get_text (self->then),
                          gtk_editable_get_text (self->owner));

  self->loading = TRUE;
  show_choice (self, get_proposal (self));
  self->loading = FALSE;
}

/* The session may ask first: then nothing is chosen yet, and this shows it. */
static void
choose_cb (SamQuickProposal *self)
{
  SamAgreement *proposal;

  if (self->loading || self->live == NULL)
    return;

  proposal = get_proposal (self);
  if (proposal != NULL)
    sam_live_choose_proposal (self->live, sam_agreement_get_id (proposal),
                              gtk_switch_get_active (self->choose));
}

static void
returns_chosen_cb (SamQuickProposal *self)
{
  SamAgreement *proposal = get_proposal (self);

  if (proposal != NULL)
    sam_live_set_proposal_return (self->live, sam_agreement_get_id (proposal),
                                  sam_return_button_get_returns (
                                      self->returns));
}

static gboolean
sam_quick_proposal_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAM_QUICK_PROPOSAL (widget)->when));
}

static void
sam_quick_proposal_dispose (GObject *object)
{
  g_clear_object (&SAM_QUICK_PROPOSAL (object)->live);

  G_OBJECT_CLASS (sam_quick_proposal_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamQuickProposal, name)

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/live/sam-quick-proposal.ui");
  BIND (heading);
  BIND (when);
  BIND (then);
  BIND (owner);
  BIND (choose_row);
  BIND (choose);
  BIND (returns_row);
  BIND (returns);
  BIND (status);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, returns_chosen_cb);

#undef BIND
}

static void
sam_quick_proposal_class_init (SamQuickProposalClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_quick_proposal_dispose;
  widget_class->grab_focus = sam_quick_proposal_grab_focus;
  widget_class->focus = sam_tab_through;
  bind_template (widget_class);
}

static void
sam_quick_proposal_init (SamQuickProposal *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_RETURN_BUTTON);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_quick_proposal_set_live:
 * @live: (transfer none) (nullable): a running session
 */
void
sam_quick_proposal_set_live (SamQuickProposal *self, SamLive *live)
{
  GDate today;

  g_return_if_fail (SAM_IS_QUICK_PROPOSAL (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  g_set_object (&self->live, live);
  if (live == NULL)
    return;

  sam_live_get_today (live, &today);
  sam_return_button_set_today (self->returns, &today);
  sam_quick_proposal_show (self);
}

/**
 * sam_quick_proposal_show:
 *
 * Shows the proposal of the current item as it is now. To be called at each
 * change; it hides itself where there is a better place to write.
 */
void
sam_quick_proposal_show (SamQuickProposal *self)
{
  SamAgreement *proposal;
  SamBlockKind  kind;
  gboolean      later;

  g_return_if_fail (SAM_IS_QUICK_PROPOSAL (self));

  if (self->live == NULL)
    return;

  proposal = get_proposal (self);
  kind = sam_session_item_get_kind (sam_live_get_current (self->live));
  later = sam_session_has_block (sam_live_get_session (self->live),
                                 SAM_BLOCK_AGREE);

  self->loading = TRUE;
  gtk_label_set_label (self->heading, later ? _ ("Proposal for an improvement "
                                                 "point")
                                            : _ ("Improvement point"));
  load_text (self->when,
             proposal != NULL ? sam_agreement_get_when (proposal) : "");
  load_text (self->then,
             proposal != NULL ? sam_agreement_get_then (proposal) : "");
  load_text (self->owner,
             proposal != NULL ? sam_agreement_get_owner (proposal) : "");
  show_choice (self, proposal);
  gtk_widget_set_visible (GTK_WIDGET (self), kind != SAM_BLOCK_AGREE);
  self->loading = FALSE;
}
