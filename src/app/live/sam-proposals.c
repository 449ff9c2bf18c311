// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-proposals.h"

#include "sam-proposal-row.h"
#include "sam-tab.h"

/**
 * SamProposals:
 *
 * All that is proposed in a session: to write, to get dots, and to choose from.
 *
 * ## Actions
 *
 * - proposals.add: another one, with the cursor in it
 * - proposals.count: shows the dots as somebody counted them
 */
struct _SamProposals
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel   *status;
  GtkListBox *list;
  GtkFlowBox *buttons;
  GtkWidget  *add;
  GtkWidget  *start_place;
  GtkWidget  *count_place;
  GtkWidget  *close_place;
  GtkWidget  *cancel_place;

  SamLive *live; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamProposals, sam_proposals, ADW_TYPE_BIN)

static SamProposalRow *
get_row (SamProposals *self, guint i)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

  return row != NULL ? SAM_PROPOSAL_ROW (row) : NULL;
}

static GPtrArray *
get_proposals (SamProposals *self)
{
  return sam_session_get_proposals (sam_live_get_session (self->live));
}

/* Rows stay with their proposal: somebody may be typing in one. */
static void
sync_rows (SamProposals *self)
{
  GPtrArray      *proposals = get_proposals (self);
  SamProposalRow *row;

  for (guint i = 0; i < proposals->len; i++)
    {
      const char *id = sam_agreement_get_id (g_ptr_array_index (proposals, i));

      while ((row = get_row (self, i)) != NULL &&
             sam_session_find_proposal (sam_live_get_session (self->live),
                                        sam_proposal_row_get_id (row)) == NULL)
        gtk_list_box_remove (self->list, GTK_WIDGET (row));

      if (row == NULL || !g_str_equal (sam_proposal_row_get_id (row), id))
        gtk_list_box_insert (self->list, sam_proposal_row_new (self->live, id),
                             (int) i);
    }

  while ((row = get_row (self, proposals->len)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  gtk_widget_set_visible (GTK_WIDGET (self->list), proposals->len > 0);
}

static void
show_rows (SamProposals *self, gboolean counts_dots)
{
  GPtrArray *proposals = get_proposals (self);
  int        number = 0;

  for (guint i = 0; i < proposals->len; i++)
    {
      SamAgreement *proposal = g_ptr_array_index (proposals, i);
      gboolean      has_words = !sam_agreement_is_empty (proposal);

      number += has_words;
      sam_proposal_row_show (get_row (self, i), proposal,
                             has_words ? number : 0, counts_dots);
    }
}

static void
live_changed_cb (SamProposals *self)
{
  gboolean has_dots = sam_live_has_dots (self->live);
  gboolean at_dots = sam_live_get_phase (self->live).kind == SAM_PHASE_DOTS;
  g_autofree char *status = sam_live_describe_choosing (self->live);

  sync_rows (self);
  show_rows (self, at_dots && !has_dots);

  gtk_label_set_label (self->status, status != NULL ? status : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), status != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->list), !has_dots);
  gtk_widget_set_sensitive (self->add, !has_dots);
  gtk_widget_set_visible (self->start_place, at_dots && !has_dots);
  gtk_widget_set_visible (self->count_place, at_dots && !has_dots);
  gtk_widget_set_visible (self->close_place, has_dots);
  gtk_widget_set_visible (self->cancel_place, has_dots);
}

/* The last one, if it is still without words, or else a new one. */
static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamProposals    *self = SAM_PROPOSALS (widget);
  GPtrArray       *proposals = get_proposals (self);
  g_autofree char *id = NULL;

  if (sam_live_has_dots (self->live))
    return;

  if (proposals->len == 0 ||
      !sam_agreement_is_empty (
          g_ptr_array_index (proposals, proposals->len - 1)))
    {
      id = sam_live_add_proposal (self->live);
      if (id == NULL)
        return;
    }

  sam_proposal_row_write (get_row (self, get_proposals (self)->len - 1));
}

static void
count_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamProposals   *self = SAM_PROPOSALS (widget);
  GPtrArray      *proposals = get_proposals (self);
  g_autofree int *dots = g_new0 (int, proposals->len + 1);
  guint           n = 0;

  for (guint i = 0; i < proposals->len; i++)
    if (!sam_agreement_is_empty (g_ptr_array_index (proposals, i)))
      dots[n++] = (int) sam_proposal_row_get_dots (get_row (self, i));

  sam_live_count_dots (self->live, dots, n);
}

/* To write what the team says now. */
static gboolean
sam_proposals_grab_focus (GtkWidget *widget)
{
  gtk_widget_activate_action (widget, "proposals.add", NULL);

  return TRUE;
}

static void
sam_proposals_dispose (GObject *object)
{
  g_clear_object (&SAM_PROPOSALS (object)->live);

  G_OBJECT_CLASS (sam_proposals_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
#define BIND(name) \
  gtk_widget_class_bind_template_child (widget_class, SamProposals, name)

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-proposals.ui");
  BIND (status);
  BIND (list);
  BIND (buttons);
  BIND (add);
  BIND (start_place);
  BIND (count_place);
  BIND (close_place);
  BIND (cancel_place);

#undef BIND
}

static void
sam_proposals_class_init (SamProposalsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_proposals_dispose;
  widget_class->grab_focus = sam_proposals_grab_focus;
  widget_class->focus = sam_tab_through;

  gtk_widget_class_install_action (widget_class, "proposals.add", NULL,
                                   add_action);
  gtk_widget_class_install_action (widget_class, "proposals.count", NULL,
                                   count_action);
  bind_template (widget_class);
}

static void
sam_proposals_init (SamProposals *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_tab_past_insensitive (self->buttons);
}

/**
 * sam_proposals_new:
 * @live: (transfer none): a running session
 *
 * Returns: (transfer floating): a view of what is proposed in it
 */
GtkWidget *
sam_proposals_new (SamLive *live)
{
  SamProposals *self;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  self = g_object_new (SAM_TYPE_PROPOSALS, NULL);
  self->live = g_object_ref (live);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (live, "notify::save-state",
                           G_CALLBACK (live_changed_cb), self,
                           G_CONNECT_SWAPPED);
  live_changed_cb (self);

  return GTK_WIDGET (self);
}
