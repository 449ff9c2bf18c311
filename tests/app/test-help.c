// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-help.h"

#include <glib/gstdio.h>

#include "sam-help-window.h"
#include "sam-live-fixture.h"
#include "sam-shortcuts-window.h"
#include "sam-window-fixture.h"
#include "sam-window-private.h"

#define SPARE 0755

/* Which page fits */

#define ADD(name, test) \
  g_test_add ("/help/" name, SamWindowFixture, NULL, set_up, test, \
              sam_window_fixture_tear_down)

static void
set_up (SamWindowFixture *self, gconstpointer unused)
{
  sam_window_fixture_set_up (self, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (self->window)))
    g_main_context_iteration (NULL, TRUE);
}

static const char *
find_page (SamWindowFixture *self)
{
  return sam_help_find_page (GTK_WINDOW (self->window));
}

static void
show_place (SamWindowFixture *self, const char *place)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window),
                                             "win.show-place", "s", place));
}

static void
test_fits_what_shows (SamWindowFixture *self, gconstpointer unused)
{
  GtkWindow *shortcuts = sam_shortcuts_window_new ();

  g_assert_null (find_page (self));
  show_place (self, "study");
  g_assert_cmpstr (find_page (self), ==, "study");
  show_place (self, "sessions");
  g_assert_null (find_page (self));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window),
                                             "win.new-session", NULL));
  while (g_strcmp0 (find_page (self), "agenda") != 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpstr (sam_help_find_page (shortcuts), ==, "shortcuts");
  g_assert_null (sam_help_find_page (NULL));
  gtk_window_destroy (shortcuts);
}

static void
test_address (void)
{
  g_autofree char *first = sam_help_dup_uri (NULL);
  g_autofree char *voting = sam_help_dup_uri ("voting");

  g_assert_cmpstr (first, ==, "help:samenspel");
  g_assert_cmpstr (voting, ==, "help:samenspel/voting");
}

/* Where the pages lie */

static void
check_folder (const char *help_dir, const char *info, const char *folder)
{
  g_autofree char *found = sam_help_dup_folder (help_dir, info);

  g_assert_cmpstr (found, ==, folder);
}

static void
test_folder_by_language (void)
{
  const char      *home = g_get_user_data_dir ();
  g_autofree char *english =
      g_build_filename (home, "help", "C", "samenspel", NULL);
  g_autofree char *dutch =
      g_build_filename (home, "help", "nl", "samenspel", NULL);
  g_autofree char *help = g_build_filename (home, "help", NULL);

  check_folder (help, "/nowhere", english);

  g_assert_cmpint (g_mkdir_with_parents (english, SPARE), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (dutch, SPARE), ==, 0);
  check_folder (help, "/nowhere", english);

  g_setenv ("LANGUAGE", "nl_BE:en", TRUE);
  g_setenv ("LC_ALL", "nl_NL.UTF-8", TRUE);
  check_folder (help, "/nowhere", dutch);
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_unsetenv ("LANGUAGE");
}

/* Nobody outside a sandbox finds /app: Flatpak says what it is there. */
static void
test_folder_outside_a_sandbox (void)
{
  g_autofree char *info =
      g_build_filename (g_get_user_data_dir (), "flatpak-info", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), SPARE), ==, 0);
  g_file_set_contents (info, "[Instance]\napp-path=/var/lib/flatpak/it/files\n",
                       -1, &error);
  g_assert_no_error (error);

  check_folder ("/app/share/help", info,
                "/var/lib/flatpak/it/files/share/help/C/samenspel");
  check_folder ("/usr/share/help", info, "/usr/share/help/C/samenspel");
  check_folder ("/app/share/help", "/nowhere", "/app/share/help/C/samenspel");
}

/* Showing it */

static GtkWindow *
find_help_window (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (SAM_IS_HELP_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* The one viewer there is has no program yet. It is said at once, which shows
 * that no portal is asked first: that would speak of it in words of its own. */
static void
test_says_that_nothing_shows_it (SamWindowFixture *self, gconstpointer unused)
{
  GtkWindow *window;

  sam_help_show (GTK_WINDOW (self->window), "study", NULL);
  window = find_help_window ();
  g_assert_nonnull (window);

  g_assert_true (gtk_window_get_transient_for (window) ==
                 GTK_WINDOW (self->window));
  g_assert_true (
      sam_test_shows (GTK_WIDGET (window), "no program that shows help"));
  g_assert_true (
      sam_test_shows (GTK_WIDGET (window), "/share/help/C/samenspel"));
  gtk_window_destroy (window);
}

/* A hyphen at the end of a line would be typed over as a part of the folder. */
static void
test_breaks_a_folder_without_hyphens (SamWindowFixture *self,
                                      gconstpointer     unused)
{
  GtkWindow     *window = sam_help_window_new ("/usr/share/help/C/samenspel");
  GtkWidget     *folder = sam_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL,
                                         "/usr/share/help/C/samenspel");
  PangoAttrList *attributes =
      pango_layout_get_attributes (gtk_label_get_layout (GTK_LABEL (folder)));
  g_autoptr (PangoAttrIterator) first =
      pango_attr_list_get_iterator (attributes);
  PangoAttribute *hyphens =
      pango_attr_iterator_get (first, PANGO_ATTR_INSERT_HYPHENS);

  g_assert_nonnull (hyphens);
  g_assert_false (((PangoAttrInt *) hyphens)->value);
  gtk_window_destroy (window);
}

static char *
dup_viewer (void)
{
  return g_build_filename (g_get_user_data_dir (), "viewer", NULL);
}

/* Makes known a viewer of ours, and no other. GIO looks for its program each
 * time that it is asked for, and takes none whose program is not there. */
static void
announce_viewer (void)
{
  const char      *config = g_get_user_config_dir ();
  g_autofree char *applications =
      g_build_filename (g_get_user_data_dir (), "applications", NULL);
  g_autofree char *desktop =
      g_build_filename (applications, "viewer.desktop", NULL);
  g_autofree char *list = g_build_filename (config, "mimeapps.list", NULL);
  g_autofree char *viewer = dup_viewer ();
  g_autofree char *entry =
      g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Viewer\n"
                       "Exec=%s %%u\nMimeType=x-scheme-handler/help;\n",
                       viewer);

  g_assert_cmpint (g_mkdir_with_parents (applications, SPARE), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (config, SPARE), ==, 0);
  g_assert_true (g_file_set_contents (desktop, entry, -1, NULL));
  g_assert_true (g_file_set_contents (
      list,
      "[Default Applications]\nx-scheme-handler/help=viewer.desktop\n"
      "[Removed Associations]\n"
      "x-scheme-handler/help=yelp.desktop;org.gnome.Yelp.desktop;"
      "org.kde.khelpcenter.desktop;\n",
      -1, NULL));
}

/* Returns: (transfer full): the file in which the viewer leaves what it was
 * asked for */
static char *
make_viewer (void)
{
  g_autofree char *viewer = dup_viewer ();
  g_autofree char *asked =
      g_build_filename (g_get_user_data_dir (), "asked", NULL);
  g_autofree char *text = g_strdup_printf ("#!/bin/sh\nprintf %%s \"$1\" "
                                           ">'%s.part'\nmv '%s.part' '%s'\n",
                                           asked, asked, asked);

  g_assert_true (g_file_set_contents_full (viewer, text, -1,
                                           G_FILE_SET_CONTENTS_NONE, SPARE,
                                           NULL));

  return g_steal_pointer (&asked);
}

static void
test_shows_the_page (SamWindowFixture *self, gconstpointer unused)
{
  g_autofree char *asked = make_viewer ();
  g_autofree char *uri = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (asked);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFileMonitor) monitor =
      g_file_monitor_directory (folder, G_FILE_MONITOR_NONE, NULL, NULL);

  g_assert_nonnull (monitor); /* wakes this loop, once the page was asked for */
  sam_help_show (GTK_WINDOW (self->window), "study", NULL);
  while (!g_file_get_contents (asked, &uri, NULL, NULL))
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpstr (uri, ==, "help:samenspel/study");
  g_assert_null (find_help_window ());
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = NULL;
  int              status;

  g_test_init (&argc, &argv, NULL);

  /* Not by g_test_init(): GTK looks for its icons in the system’s folders. */
  home = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  g_assert_nonnull (home);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  announce_viewer ();
  adw_init ();

  g_test_add_func ("/help/address", test_address);
  g_test_add_func ("/help/folder-by-language", test_folder_by_language);
  g_test_add_func ("/help/folder-outside-a-sandbox",
                   test_folder_outside_a_sandbox);
  ADD ("fits-what-shows", test_fits_what_shows);
  ADD ("says-that-nothing-shows-it", test_says_that_nothing_shows_it);
  ADD ("breaks-a-folder-without-hyphens", test_breaks_a_folder_without_hyphens);
  ADD ("shows-the-page", test_shows_the_page);

  status = g_test_run ();
  sam_test_remove_folder (home);

  return status;
}
