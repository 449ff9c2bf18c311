// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-panel.h"

#include <glib/gi18n-lib.h>

#include "sam-block-pane.h"
#include "sam-live-words.h"
#include "sam-name-guard.h"
#include "sam-quick-proposal.h"

/**
 * SamSessionPanel:
 *
 * What the facilitator writes during a session: notes on the item, and a
 * proposal for an improvement point. Above it runs the clock, with what can be
 * done about the time.
 *
 * Everything is handed to the session while it is typed; the line below the
 * notes says whether it is on the disk.
 */
struct _SamSessionPanel
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel         *clock;
  GtkLabel         *of_minutes;
  GtkProgressBar   *progress;
  SamTimePanel     *time;
  GtkTextView      *note_view;
  GtkTextBuffer    *note;
  SamNameGuard     *guard;
  GtkLabel         *save_state;
  SamBlockPane     *pane;
  SamQuickProposal *proposal;

  SamLive *live; /* (owned) (nullable) */
  gboolean with_block;
  gboolean loading;
};

G_DEFINE_FINAL_TYPE (SamSessionPanel, sam_session_panel, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIVE,
  PROP_WITH_BLOCK,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
load_note (SamSessionPanel *self)
{
  const char *note =
      sam_session_item_get_note (sam_live_get_current (self->live));
  g_autofree char *shown = NULL;

  g_object_get (self->note, "text", &shown, NULL);
  if (g_strcmp0 (note, shown) == 0)
    return;

  /* Undo goes back within one note, not to that of another item. */
  gtk_text_buffer_begin_irreversible_action (self->note);
  gtk_text_buffer_set_text (self->note, note, -1);
  gtk_text_buffer_end_irreversible_action (self->note);
}

/* The same words may be written in the panel of another window: what the
 * session has is what holds, and nothing is written before it was read. */
static void
load (SamSessionPanel *self)
{
  if (self->live == NULL)
    return;

  self->loading = TRUE;
  load_note (self);
  sam_quick_proposal_show (self->proposal);
  self->loading = FALSE;
}

static void
show_save_state (SamSessionPanel *self, const char *words, gboolean failed)
{
  gtk_label_set_label (self->save_state, words);
  if (failed)
    gtk_widget_add_css_class (GTK_WIDGET (self->save_state), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->save_state), "error");
}

static void
note_changed_cb (GtkTextBuffer *buffer, SamSessionPanel *self)
{
  g_autofree char *text = NULL;

  if (self->loading || self->live == NULL)
    return;

  g_object_get (buffer, "text", &text, NULL);
  sam_live_set_note (self->live, text);
}

static void
focus_enter_cb (GtkEventControllerFocus *controller, SamSessionPanel *self)
{
  load (self);
}

static void
live_tick_cb (SamLive *live, SamSessionPanel *self)
{
  guint seconds = sam_live_get_elapsed (live);
  guint minutes = sam_session_item_get_minutes (sam_live_get_current (live));
  g_autofree char *clock = sam_live_words_clock (seconds);
  g_autofree char *of_minutes = sam_live_words_of_minutes (minutes);

  gtk_label_set_label (self->clock, clock);
  gtk_label_set_label (self->of_minutes, of_minutes);
  gtk_widget_set_visible (GTK_WIDGET (self->of_minutes), minutes > 0);
  gtk_progress_bar_set_fraction (self->progress,
                                 minutes > 0
                                     ? MIN (1, seconds / (60.0 * minutes))
                                     : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), minutes > 0);
}

static void
live_changed_cb (SamLive *live, SamSessionPanel *self)
{
  if (self->with_block)
    sam_block_pane_show (self->pane, live);
  load (self);
  live_tick_cb (live, self);
}

static void
live_save_state_cb (SamLive *live, GParamSpec *pspec, SamSessionPanel *self)
{
  SamSaveState state = sam_live_get_save_state (live);

  load (self);

  /* What the failure was comes with "failed", and stays to be read. */
  if (state != SAM_SAVE_STATE_FAILED)
    show_save_state (self, sam_live_words_save_state (state), FALSE);
}

static void
live_failed_cb (SamLive *live, const GError *error, SamSessionPanel *self)
{
  g_autofree char *words =
      /* Translators: followed by what went wrong */
      g_strdup_printf (_ ("Not saved: %s"), error->message);

  show_save_state (self, words, TRUE);
}

static void
sam_session_panel_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SamSessionPanel *self = SAM_SESSION_PANEL (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    case PROP_WITH_BLOCK:
      g_value_set_boolean (value, self->with_block);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_session_panel_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SamSessionPanel *self = SAM_SESSION_PANEL (object);

  switch (property_id)
    {
    case PROP_LIVE:
      sam_session_panel_set_live (self, g_value_get_object (value));
      break;
    case PROP_WITH_BLOCK:
      self->with_block = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_session_panel_dispose (GObject *object)
{
  SamSessionPanel *self = SAM_SESSION_PANEL (object);

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_clear_object (&self->live);

  G_OBJECT_CLASS (sam_session_panel_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-session-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel, clock);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel,
                                        of_minutes);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel,
                                        progress);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel, time);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel,
                                        note_view);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel, note);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel, guard);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel,
                                        save_state);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel, pane);
  gtk_widget_class_bind_template_child (widget_class, SamSessionPanel,
                                        proposal);
  gtk_widget_class_bind_template_callback (widget_class, focus_enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
}

static void
sam_session_panel_class_init (SamSessionPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_session_panel_dispose;
  object_class->get_property = sam_session_panel_get_property;
  object_class->set_property = sam_session_panel_set_property;

  /**
   * SamSessionPanel:live: (nullable)
   *
   * The running session.
   */
  properties[PROP_LIVE] =
      g_param_spec_object ("live", NULL, NULL, SAM_TYPE_LIVE,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);

  /**
   * SamSessionPanel:with-block:
   *
   * Whether it shows what there is to do in the current block, since nothing
   * else does. Set at construction.
   */
  properties[PROP_WITH_BLOCK] =
      g_param_spec_boolean ("with-block", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
sam_session_panel_init (SamSessionPanel *self)
{
  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_TIME_PANEL);
  g_type_ensure (SAM_TYPE_BLOCK_PANE);
  g_type_ensure (SAM_TYPE_QUICK_PROPOSAL);
  gtk_widget_init_template (GTK_WIDGET (self));
  show_save_state (self, sam_live_words_save_state (SAM_SAVE_STATE_SAVED),
                   FALSE);
}

GtkWidget *
sam_session_panel_new (void)
{
  return g_object_new (SAM_TYPE_SESSION_PANEL, NULL);
}

/**
 * sam_session_panel_get_live:
 *
 * Returns: (transfer none) (nullable): the session that is written to
 */
SamLive *
sam_session_panel_get_live (SamSessionPanel *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_PANEL (self), NULL);

  return self->live;
}

/**
 * sam_session_panel_set_live:
 * @live: (transfer none) (nullable): a running session
 */
void
sam_session_panel_set_live (SamSessionPanel *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_SESSION_PANEL (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (self->live == live)
    return;

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_set_object (&self->live, live);
  sam_time_panel_set_live (self->time, live);
  sam_quick_proposal_set_live (self->proposal, live);
  if (live == NULL)
    sam_block_pane_show (self->pane, NULL);

  if (live != NULL)
    {
      g_signal_connect (live, "changed", G_CALLBACK (live_changed_cb), self);
      g_signal_connect (live, "tick", G_CALLBACK (live_tick_cb), self);
      g_signal_connect (live, "failed", G_CALLBACK (live_failed_cb), self);
      g_signal_connect (live, "notify::save-state",
                        G_CALLBACK (live_save_state_cb), self);
      /* The same notes stand in two windows. */
      sam_name_guard_share_left (self->guard, G_OBJECT (live));
      live_changed_cb (live, self);
      live_save_state_cb (live, NULL, self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIVE]);
}

/**
 * sam_session_panel_get_time_panel:
 *
 * Returns: (transfer none): what says how the time is
 */
SamTimePanel *
sam_session_panel_get_time_panel (SamSessionPanel *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_PANEL (self), NULL);

  return self->time;
}

/**
 * sam_session_panel_focus_note:
 *
 * Puts the cursor into the notes.
 */
void
sam_session_panel_focus_note (SamSessionPanel *self)
{
  g_return_if_fail (SAM_IS_SESSION_PANEL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->note_view));
}

/**
 * sam_session_panel_focus_block:
 *
 * Puts the cursor where something is to be said in the current block.
 */
void
sam_session_panel_focus_block (SamSessionPanel *self)
{
  g_return_if_fail (SAM_IS_SESSION_PANEL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->pane));
}

/**
 * sam_session_panel_focus_agreement:
 *
 * Puts the cursor into the improvement point, where that is written now.
 */
void
sam_session_panel_focus_agreement (SamSessionPanel *self)
{
  g_return_if_fail (SAM_IS_SESSION_PANEL (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->proposal)))
    gtk_widget_grab_focus (GTK_WIDGET (self->proposal));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->pane));
}
