// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-preferences-window.h"

#include "sam-preferences-keeping.h"
#include "sam-settings.h"

/**
 * SamPreferencesWindow:
 *
 * What can be set: the language of the cards, whether the console gives hints,
 * and what becomes of what is kept.
 */
struct _SamPreferencesWindow
{
  AdwWindow parent_instance;

  /* Template */
  AdwComboRow           *language;
  GtkSwitch             *hints;
  SamPreferencesKeeping *keeping;

  GSettings *settings; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamPreferencesWindow,
                     sam_preferences_window,
                     ADW_TYPE_WINDOW)

/* In the order of the choices in the template. */
static const char *const languages[] = { "", "nl", "en" };

static void
language_selected_cb (SamPreferencesWindow *self)
{
  guint selected = adw_combo_row_get_selected (self->language);

  if (self->settings != NULL && selected < G_N_ELEMENTS (languages))
    g_settings_set_string (self->settings, SAM_SETTING_CARD_LANGUAGE,
                           languages[selected]);
}

static void
sam_preferences_window_dispose (GObject *object)
{
  SamPreferencesWindow *self = SAM_PREFERENCES_WINDOW (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_preferences_window_parent_class)->dispose (object);
}

static void
sam_preferences_window_class_init (SamPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_preferences_window_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/shell/sam-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesWindow,
                                        language);
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesWindow,
                                        hints);
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesWindow,
                                        keeping);
}

static void
sam_preferences_window_init (SamPreferencesWindow *self)
{
  g_type_ensure (SAM_TYPE_PREFERENCES_KEEPING);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_preferences_window_new:
 * @settings: (nullable): without them the language cannot be set
 * @database: (nullable): what is kept; %NULL if nothing can be
 * @upkeep: (nullable): of @database
 *
 * Returns: (transfer none): a window, owned by GTK
 */
GtkWindow *
sam_preferences_window_new (GSettings   *settings,
                            SamDatabase *database,
                            SamUpkeep   *upkeep)
{
  SamPreferencesWindow *self;
  g_autofree char      *language = NULL;

  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (SAM_TYPE_PREFERENCES_WINDOW, NULL);
  if (settings != NULL)
    {
      self->settings = g_object_ref (settings);
      language = g_settings_get_string (settings, SAM_SETTING_CARD_LANGUAGE);
      g_settings_bind (settings, SAM_SETTING_HINTS, self->hints, "active",
                       G_SETTINGS_BIND_DEFAULT);
      for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
        if (g_str_equal (language, languages[i]))
          adw_combo_row_set_selected (self->language, i);
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->language), settings != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->hints), settings != NULL);
  g_signal_connect_object (self->language, "notify::selected",
                           G_CALLBACK (language_selected_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_set_visible (GTK_WIDGET (self->keeping), upkeep != NULL);
  if (upkeep != NULL)
    sam_preferences_keeping_set_upkeep (self->keeping, database, upkeep);

  return GTK_WINDOW (self);
}
