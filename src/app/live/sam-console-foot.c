// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-foot.h"

#include "sam-live-words.h"

/**
 * SamConsoleFoot:
 *
 * The foot of the console: back, what the room sees, and on.
 */
struct _SamConsoleFoot
{
  GtkBox parent_instance;

  /* Template */
  SamConsoleRoom *room;
  GtkButton      *next;
};

G_DEFINE_FINAL_TYPE (SamConsoleFoot, sam_console_foot, GTK_TYPE_BOX)

static void
sam_console_foot_class_init (SamConsoleFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-console-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsoleFoot, room);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleFoot, next);
}

static void
sam_console_foot_init (SamConsoleFoot *self)
{
  g_type_ensure (SAM_TYPE_CONSOLE_ROOM);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_console_foot_new (void)
{
  return g_object_new (SAM_TYPE_CONSOLE_FOOT, NULL);
}

/**
 * sam_console_foot_get_room:
 *
 * Returns: (transfer none): what the room sees
 */
SamConsoleRoom *
sam_console_foot_get_room (SamConsoleFoot *self)
{
  g_return_val_if_fail (SAM_IS_CONSOLE_FOOT (self), NULL);

  return self->room;
}

/* Returns: (transfer none): what the button does now */
static const char *
get_action (SamLive *live)
{
  if (sam_live_has_round (live))
    return sam_live_get_way (live) == SAM_WAY_PAPER ? "screen.slips"
                                                    : "live.close-round";
  if (sam_live_get_reasons_received (live) > 0)
    return "live.close-reasons";
  if (sam_live_is_at_close (live))
    return "live.end";

  return "live.next";
}

/**
 * sam_console_foot_show:
 * @live: (transfer none): a running session
 *
 * Names what comes next. To be called at each change.
 */
void
sam_console_foot_show (SamConsoleFoot *self, SamLive *live)
{
  GtkLabel *label;

  g_return_if_fail (SAM_IS_CONSOLE_FOOT (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next),
                                  get_action (live));
  gtk_button_set_label (self->next, sam_live_words_next (live));
  /* With little room it takes more lines. */
  label = GTK_LABEL (gtk_button_get_child (self->next));
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_natural_wrap_mode (label, GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);

  /* In a quiet moment the meeting does not go on. */
  gtk_widget_set_visible (GTK_WIDGET (self->next),
                          !sam_live_has_screen (live, SAM_SCREEN_QUIET));
}
