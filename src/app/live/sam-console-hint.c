// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-hint.h"

#include "sam-settings.h"

/**
 * SamConsoleHint:
 *
 * At most one hint for the facilitator, with its reason. It never acts. What is
 * put away does not come back for the same item; all of them can be switched
 * off in the preferences.
 */
struct _SamConsoleHint
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget *card;
  GtkLabel  *advice;
  GtkLabel  *reason;

  SamLive   *live;     /* (owned) (nullable) */
  GSettings *settings; /* (owned) (nullable) */

  SamSessionItem *item; /* (owned) (nullable): what @dismissed is about */
  guint           dismissed;
  SamHint         shown;
};

G_DEFINE_FINAL_TYPE (SamConsoleHint, sam_console_hint, ADW_TYPE_BIN)

static gboolean
is_wanted (SamConsoleHint *self)
{
  return self->settings == NULL ||
         g_settings_get_boolean (self->settings, SAM_SETTING_HINTS);
}

static void
show (SamConsoleHint *self, SamHint hint)
{
  if (hint == self->shown)
    return;

  self->shown = hint;
  gtk_label_set_label (self->advice, sam_hint_get_advice (hint));
  gtk_label_set_label (self->reason, sam_hint_get_reason (hint));
  gtk_widget_set_visible (GTK_WIDGET (self), hint != SAM_HINT_NONE);
}

static void
update (SamConsoleHint *self)
{
  SamHintState state;

  if (self->live == NULL || !is_wanted (self))
    {
      show (self, SAM_HINT_NONE);
      return;
    }

  if (g_set_object (&self->item, sam_live_get_current (self->live)))
    self->dismissed = 0;
  state = sam_live_get_hint_state (self->live);
  show (self, sam_hint_find (&state, self->dismissed));
}

static void
dismiss_cb (GtkButton *button, SamConsoleHint *self)
{
  self->dismissed |= 1u << self->shown;
  update (self);
}

static void
sam_console_hint_dispose (GObject *object)
{
  SamConsoleHint *self = SAM_CONSOLE_HINT (object);

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_clear_object (&self->live);
  g_clear_object (&self->item);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_console_hint_parent_class)->dispose (object);
}

static void
sam_console_hint_class_init (SamConsoleHintClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_console_hint_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-hint.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsoleHint, card);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleHint, advice);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleHint, reason);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
}

static void
sam_console_hint_init (SamConsoleHint *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = sam_settings_new ();
  if (self->settings != NULL)
    g_signal_connect_object (self->settings, "changed::" SAM_SETTING_HINTS,
                             G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

GtkWidget *
sam_console_hint_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE_HINT, NULL);
}

/**
 * sam_console_hint_set_live:
 * @live: (transfer none) (nullable): a running session
 */
void
sam_console_hint_set_live (SamConsoleHint *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_CONSOLE_HINT (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (self->live == live)
    return;

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_set_object (&self->live, live);
  g_clear_object (&self->item);

  if (live != NULL)
    {
      g_signal_connect_swapped (live, "changed", G_CALLBACK (update), self);
      g_signal_connect_swapped (live, "tick", G_CALLBACK (update), self);
    }
  update (self);
}
