// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-shortcuts-window.h"

#include <glib/gi18n-lib.h>

/**
 * SamShortcutsWindow:
 *
 * All keys, in words.
 */
struct _SamShortcutsWindow
{
  AdwWindow parent_instance;

  /* Template */
  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (SamShortcutsWindow, sam_shortcuts_window, ADW_TYPE_WINDOW)

typedef struct
{
  const char *title;
  const char *accels[4]; /* as gtk_accelerator_parse() reads them */
} Shortcut;

static const Shortcut everywhere[] = {
  { N_ ("Search"), { "<Control>f" } },
  { N_ ("Cards, Sessions, Self-study, Tools"),
    { "<Alt>1", "<Alt>2", "<Alt>3", "<Alt>4" } },
  { N_ ("Back"), { "<Alt>Left" } },
  { N_ ("Prepare a session"), { "<Control>n" } },
  { N_ ("Start in 30 seconds"), { "<Control><Shift>n" } },
  { N_ ("Discuss on the shared screen what is open"), { "F5" } },
  { N_ ("Bookmark the item that shows, or not any more"), { "<Control>d" } },
  { N_ ("Open a card file"), { "<Control>o" } },
  { N_ ("Replace what looks like a name, in a text"), { "<Control>r" } },
  { N_ ("Leave it as it is"), { "<Control><Shift>r" } },
  { N_ ("Main menu"), { "F10" } },
  { N_ ("Preferences"), { "<Control>comma" } },
  { N_ ("Help, with the page that fits"), { "F1" } },
  { N_ ("Keyboard shortcuts"), { "<Control>question" } },
  { N_ ("Close the window"), { "<Control>w" } },
  { N_ ("Quit"), { "<Control>q" } },
};

static const Shortcut preparing[] = {
  { N_ ("Start the session that is open"), { "F5" } },
  { N_ ("Search the cards"), { "<Control>f" } },
  { N_ ("Print"), { "<Control>p" } },
  { N_ ("Undo, redo"), { "<Control>z", "<Control><Shift>z" } },
  { N_ ("Move earlier, later"), { "<Alt>Up", "<Alt>Down" } },
  { N_ ("More minutes, fewer"), { "plus", "minus" } },
  { N_ ("Must or may"), { "m" } },
  { N_ ("Begin exactly then, or not"), { "p" } },
  { N_ ("Another one instead"), { "s" } },
  { N_ ("As the room will see it"), { "v" } },
  { N_ ("Take away, or delete from the list of sessions"), { "Delete" } },
  { N_ ("Menu of what has the focus"), { "Menu", "<Shift>F10" } },
};

static const Shortcut in_session[] = {
  { N_ ("Next phase or item"), { "space", "Right", "Page_Down" } },
  { N_ ("Previous phase or item"), { "Left", "Page_Up" } },
  { N_ ("Blank the shared screen"), { "period" } },
  { N_ ("Note"), { "n" } },
  { N_ ("Improvement point"), { "g" } },
  { N_ ("Overview of the agenda"), { "o" } },
  { N_ ("Two more minutes"), { "plus" } },
  { N_ ("Late: three ways out, then one of them"), { "l", "1", "2" } },
  { N_ ("Park for the next meeting"), { "p" } },
  { N_ ("Undo, redo"), { "<Control>z", "<Control><Shift>z" } },
  { N_ ("Another question, another ground rule"), { "r" } },
  { N_ ("Between the console and the shared screen"), { "F9" } },
  { N_ ("Freeze what the room sees"), { "f" } },
  { N_ ("A heavy moment: a calm screen, and the clock waits"), { "q" } },
  { N_ ("Full screen"), { "F11" } },
  { N_ ("Larger, smaller text on the shared screen"),
    { "<Control>plus", "<Control>minus" } },
  { N_ ("Normal text on the shared screen"), { "<Control>0" } },
};

static const Shortcut in_round[] = {
  { N_ ("Choose an option"), { "a", "b", "c" } },
  { N_ ("Doubt"), { "t" } },
  { N_ ("Confirm; without a choice: no choice"), { "Return" } },
  { N_ ("Take back"), { "BackSpace" } },
  { N_ ("Close the round earlier"), { "<Control>Return" } },
  { N_ ("One person more, one fewer"), { "Up", "Down" } },
  { N_ ("By keyboard or by hands"), { "h" } },
  { N_ ("By keyboard or on slips of paper"), { "s" } },
  { N_ ("Ask for reasons after the vote"), { "r" } },
  { N_ ("The outcome of an earlier session"), { "e" } },
  { N_ ("Count a hand at the check-out"), { "1", "2", "3" } },
};

/* Returns: (transfer full): the names of the keys, side by side */
static char *
dup_keys (const Shortcut *shortcut)
{
  GString *keys = g_string_new (NULL);

  for (guint i = 0;
       i < G_N_ELEMENTS (shortcut->accels) && shortcut->accels[i] != NULL; i++)
    {
      guint            key;
      GdkModifierType  modifiers;
      g_autofree char *label = NULL;

      gtk_accelerator_parse (shortcut->accels[i], &key, &modifiers);
      label = gtk_accelerator_get_label (key, modifiers);
      g_string_append_printf (keys, i > 0 ? "   %s" : "%s", label);
    }

  return g_string_free (keys, FALSE);
}

static void
add_group (SamShortcutsWindow *self,
           const char         *title,
           const Shortcut     *shortcuts,
           gsize               n_shortcuts)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (gsize i = 0; i < n_shortcuts; i++)
    {
      GtkWidget       *row = adw_action_row_new ();
      GtkWidget       *label;
      g_autofree char *keys = dup_keys (&shortcuts[i]);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     _ (shortcuts[i].title));
      label = gtk_label_new (keys);
      gtk_widget_add_css_class (label, "dim-label");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
sam_shortcuts_window_class_init (SamShortcutsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/shell/sam-shortcuts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamShortcutsWindow, page);
}

static void
sam_shortcuts_window_init (SamShortcutsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  add_group (self, _ ("Everywhere"), everywhere, G_N_ELEMENTS (everywhere));
  add_group (self, _ ("While preparing"), preparing, G_N_ELEMENTS (preparing));
  add_group (self, _ ("During a session"), in_session,
             G_N_ELEMENTS (in_session));
  add_group (self, _ ("While a vote is open"), in_round,
             G_N_ELEMENTS (in_round));
}

/**
 * sam_shortcuts_window_new:
 *
 * Returns: (transfer none): a window, owned by GTK
 */
GtkWindow *
sam_shortcuts_window_new (void)
{
  return g_object_new (SAM_TYPE_SHORTCUTS_WINDOW, NULL);
}
