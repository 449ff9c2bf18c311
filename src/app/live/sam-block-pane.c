// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-pane.h"

#include "sam-look-back.h"
#include "sam-proposals.h"
#include "sam-tab.h"

/**
 * SamBlockPane:
 *
 * What there is to do in the current block of a session, if it is more than to
 * talk: the same on the console and in the panel beside a single screen. Each
 * kind of block has a widget of its own, which takes the focus where something
 * is to be said.
 */
struct _SamBlockPane
{
  AdwBin parent_instance;

  SamSessionItem *shown; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamBlockPane, sam_block_pane, ADW_TYPE_BIN)

typedef GtkWidget *(*CreatePane) (SamLive *live);

/* A kind of block without a pane is only talked about. */
static const CreatePane panes[SAM_N_SESSION_BLOCK_KINDS] = {
  [SAM_BLOCK_LAST_TIME] = sam_look_back_new,
  [SAM_BLOCK_AGREE] = sam_proposals_new,
};

static gboolean
sam_block_pane_grab_focus (GtkWidget *widget)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (widget));

  return child != NULL && gtk_widget_grab_focus (child);
}

static void
sam_block_pane_dispose (GObject *object)
{
  g_clear_object (&SAM_BLOCK_PANE (object)->shown);

  G_OBJECT_CLASS (sam_block_pane_parent_class)->dispose (object);
}

static void
sam_block_pane_class_init (SamBlockPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_block_pane_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sam_block_pane_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = sam_tab_through;
}

static void
sam_block_pane_init (SamBlockPane *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
sam_block_pane_new (void)
{
  return g_object_new (SAM_TYPE_BLOCK_PANE, NULL);
}

/**
 * sam_block_pane_show:
 * @live: (transfer none) (nullable): a running session; %NULL for none
 *
 * Shows what there is to do in the current block of @live. To be called at each
 * change; what is shown already follows the session by itself.
 */
void
sam_block_pane_show (SamBlockPane *self, SamLive *live)
{
  SamSessionItem *current;
  CreatePane      create;
  GtkWidget      *pane = NULL;

  g_return_if_fail (SAM_IS_BLOCK_PANE (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  current = live != NULL ? sam_live_get_current (live) : NULL;
  if (!g_set_object (&self->shown, current))
    return;

  if (current != NULL)
    {
      create = panes[sam_session_item_get_kind (current)];
      pane = create != NULL ? create (live) : NULL;
    }
  adw_bin_set_child (ADW_BIN (self), pane);
  gtk_widget_set_visible (GTK_WIDGET (self), pane != NULL);
}
