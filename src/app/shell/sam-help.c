// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-help.h"

#include "sam-help-window.h"
#include "sam-kept-window.h"
#include "sam-preferences-window.h"
#include "sam-present-over.h"
#include "sam-shared-screen.h"
#include "sam-shortcuts-window.h"
#include "sam-window-private.h"

/* What Flatpak tells of itself inside a sandbox. */
#define SANDBOX_INFO "/.flatpak-info"

/* Which page of the help answers what somebody may ask at a page of the window.
 * tests/lint/help.sh looks whether each of them is there. */
static const struct
{
  const char *page;
  const char *place; /* (nullable): of “main” only */
  const char *help;
} pages[] = {
  { "main", "study", "study" },         { "plan", NULL, "agenda" },
  { "builder", NULL, "agenda" },        { "session", NULL, "summary" },
  { "agreements", NULL, "agreements" }, { "console", NULL, "first-meeting" },
};

static const char *
find_for_page (SamWindow *window)
{
  const char *page = sam_window_get_page (window);
  const char *place = adw_view_stack_get_visible_child_name (window->places);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].page, page) &&
        (pages[i].place == NULL || g_strcmp0 (pages[i].place, place) == 0))
      return pages[i].help;

  return NULL;
}

/**
 * sam_help_find_page:
 * @window: (nullable): where somebody asks
 *
 * Returns: (transfer none) (nullable): the page that fits what shows there;
 *   %NULL for the first page of all
 */
const char *
sam_help_find_page (GtkWindow *window)
{
  g_return_val_if_fail (window == NULL || GTK_IS_WINDOW (window), NULL);

  if (SAM_IS_WINDOW (window))
    return find_for_page (SAM_WINDOW (window));
  if (SAM_IS_PREFERENCES_WINDOW (window))
    return "backups";
  if (SAM_IS_KEPT_WINDOW (window))
    return "where-kept";
  if (SAM_IS_SHORTCUTS_WINDOW (window))
    return "shortcuts";
  if (SAM_IS_SHARED_SCREEN (window))
    return "second-screen";

  return NULL;
}

/**
 * sam_help_dup_uri:
 * @page: (nullable): %NULL for the first page of all
 *
 * Returns: (transfer full): the address by which a help viewer finds it, in the
 *   language of the desktop
 */
char *
sam_help_dup_uri (const char *page)
{
  return page == NULL ? g_strdup ("help:samenspel")
                      : g_strconcat ("help:samenspel/", page, NULL);
}

/* Returns: (transfer full): @help_dir as somebody outside the sandbox finds it
 */
static char *
dup_outside (const char *help_dir, const char *sandbox_info)
{
  g_autofree char *outside = NULL;
  g_autoptr (GKeyFile) info = g_key_file_new ();

  if (g_str_has_prefix (help_dir, "/app/") &&
      g_key_file_load_from_file (info, sandbox_info, G_KEY_FILE_NONE, NULL))
    outside = g_key_file_get_string (info, "Instance", "app-path", NULL);

  return outside == NULL
             ? g_strdup (help_dir)
             : g_build_filename (outside, help_dir + strlen ("/app/"), NULL);
}

/**
 * sam_help_dup_folder:
 * @help_dir: where the help of all languages is
 * @sandbox_info: the file in which Flatpak tells of itself, if it is there
 *
 * Returns: (transfer full): where the pages lie, in a language that the user
 *   reads; where there are none, in English
 */
char *
sam_help_dup_folder (const char *help_dir, const char *sandbox_info)
{
  const char *const *languages = g_get_language_names ();
  const char        *language = "C";
  g_autofree char   *outside = NULL;

  g_return_val_if_fail (help_dir != NULL, NULL);
  g_return_val_if_fail (sandbox_info != NULL, NULL);

  for (gsize i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *path =
          g_build_filename (help_dir, languages[i], "samenspel", NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          language = languages[i];
          break;
        }
    }
  outside = dup_outside (help_dir, sandbox_info);

  return g_build_filename (outside, language, "samenspel", NULL);
}

static void
say_where_it_lies (GtkWindow *parent)
{
  g_autofree char *folder = sam_help_dup_folder (SAM_HELP_DIR, SANDBOX_INFO);

  sam_present_over (sam_help_window_new (folder), parent);
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWindow) parent = user_data;
  g_autoptr (GError) error = NULL;

  if (g_app_info_launch_uris_finish (G_APP_INFO (source), result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Whoever asked may have left. */
  if (gtk_widget_get_mapped (GTK_WIDGET (parent)))
    say_where_it_lies (parent);
}

/**
 * sam_help_show:
 * @parent: where somebody asks
 * @page: (nullable): which page; %NULL for the first of all
 * @cancellable: (nullable): of the program
 *
 * Lets the help viewer of the desktop show @page; if there is none, says so,
 * and where the pages lie. In a sandbox it is the viewer in there, and never a
 * portal: one outside does not find our pages, and where there is none the
 * portal speaks of “help:samenspel” instead of us.
 */
void
sam_help_show (GtkWindow *parent, const char *page, GCancellable *cancellable)
{
  g_autofree char *uri = sam_help_dup_uri (page);
  g_autoptr (GAppInfo) viewer = NULL;
  g_autoptr (GdkAppLaunchContext) context = NULL;
  g_autoptr (GList) uris = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  viewer = g_app_info_get_default_for_uri_scheme ("help");
  if (viewer == NULL)
    {
      say_where_it_lies (parent);
      return;
    }

  context = gdk_display_get_app_launch_context (
      gtk_widget_get_display (GTK_WIDGET (parent)));
  uris = g_list_append (NULL, uri);
  g_app_info_launch_uris_async (viewer, uris, G_APP_LAUNCH_CONTEXT (context),
                                cancellable, launched_cb,
                                g_object_ref (parent));
}
