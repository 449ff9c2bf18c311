// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-late-panel.h"

#include <glib/gi18n-lib.h>

#include "sam-shared-screen.h"
#include "sam-time-words.h"

/**
 * SamLatePanel:
 *
 * The three ways out of a meeting that runs late, each with a key and with what
 * it would come to. On the shared screen it names no item: the room need not
 * read what could be left out.
 *
 * What is chosen goes to the action live.late-way of the window around it.
 *
 * Signals: `closed` (one was chosen, or none is wanted).
 */
struct _SamLatePanel
{
  AdwBin parent_instance;

  /* Template */
  GtkListBox   *list;
  AdwActionRow *trim;
  AdwActionRow *park;
  AdwActionRow *longer;
};

G_DEFINE_FINAL_TYPE (SamLatePanel, sam_late_panel, ADW_TYPE_BIN)

static guint closed_signal;

/* Returns: (transfer none): in the order of the keys */
static AdwActionRow *
get_row (SamLatePanel *self, SamLateWay way)
{
  switch (way)
    {
    case SAM_LATE_WAY_TRIM:
      return self->trim;
    case SAM_LATE_WAY_PARK:
      return self->park;
    case SAM_LATE_WAY_LONGER:
      return self->longer;
    default:
      g_assert_not_reached ();
    }
}

static void
take (SamLatePanel *self, SamLateWay way)
{
  if (!gtk_widget_get_sensitive (GTK_WIDGET (get_row (self, way))))
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "live.late-way", "i",
                              (int) way);
  g_signal_emit (self, closed_signal, 0);
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SamLatePanel *self)
{
  take (self, (SamLateWay) gtk_list_box_row_get_index (row));
}

static void
take_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  int way = g_variant_get_int32 (parameter);

  if (way >= 0 && way < SAM_N_LATE_WAYS)
    take (SAM_LATE_PANEL (widget), (SamLateWay) way);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, closed_signal, 0);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  for (int way = 0; way < SAM_N_LATE_WAYS; way++)
    {
      gtk_widget_class_add_binding_action (widget_class,
                                           GDK_KEY_1 + (guint) way, 0,
                                           "late.take", "i", way);
      gtk_widget_class_add_binding_action (widget_class,
                                           GDK_KEY_KP_1 + (guint) way, 0,
                                           "late.take", "i", way);
    }
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "late.close", NULL);
}

static void
sam_late_panel_class_init (SamLatePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  closed_signal =
      g_signal_new ("closed", SAM_TYPE_LATE_PANEL, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "late.take", "i", take_action);
  gtk_widget_class_install_action (widget_class, "late.close", NULL,
                                   close_action);
  add_keys (widget_class);
  gtk_widget_class_set_accessible_role (widget_class,
                                        GTK_ACCESSIBLE_ROLE_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-late-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamLatePanel, list);
  gtk_widget_class_bind_template_child (widget_class, SamLatePanel, trim);
  gtk_widget_class_bind_template_child (widget_class, SamLatePanel, park);
  gtk_widget_class_bind_template_child (widget_class, SamLatePanel, longer);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
sam_late_panel_init (SamLatePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sam_late_panel_new (void)
{
  return g_object_new (SAM_TYPE_LATE_PANEL, NULL);
}

/* Returns: (transfer full) */
static char *
dup_park_title (SamLatePanel *self, SamLive *live, const SamLateOffer *offer)
{
  GtkRoot        *root = gtk_widget_get_root (GTK_WIDGET (self));
  SamSessionItem *item =
      sam_session_get_item (sam_live_get_session (live), offer->position);

  if (offer->gained == 0 || item == NULL || SAM_IS_SHARED_SCREEN (root))
    return g_strdup (_ ("Park an item"));

  /* Translators: %s is an item that would wait for the next meeting */
  return g_strdup_printf (_ ("Park “%s”"), sam_session_item_get_title (item));
}

/**
 * sam_late_panel_show:
 * @live: (transfer none): a running session; not kept
 *
 * Says what each way would come to now.
 */
void
sam_late_panel_show (SamLatePanel *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_LATE_PANEL (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  for (SamLateWay way = 0; way < SAM_N_LATE_WAYS; way++)
    {
      AdwActionRow    *row = get_row (self, way);
      SamLateOffer     offer = sam_live_get_late_offer (live, way);
      g_autofree char *words = sam_time_words_offer (way, &offer);

      adw_action_row_set_subtitle (row, words);
      gtk_widget_set_sensitive (GTK_WIDGET (row), offer.gained > 0);
      if (way == SAM_LATE_WAY_PARK)
        {
          g_autofree char *title = dup_park_title (self, live, &offer);

          adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
        }
    }
}

/**
 * sam_late_panel_focus:
 *
 * Puts the focus on the first way that leads somewhere, so that the keys work.
 */
void
sam_late_panel_focus (SamLatePanel *self)
{
  g_return_if_fail (SAM_IS_LATE_PANEL (self));

  for (SamLateWay way = 0; way < SAM_N_LATE_WAYS; way++)
    if (gtk_widget_grab_focus (GTK_WIDGET (get_row (self, way))))
      return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
}
