// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-stage.h"

#include <glib/gstdio.h>

#include "sam-language.h"

/* What is not there after so long does not come any more. */
#define PATIENCE_US (20 * G_TIME_SPAN_SECOND)

/* A folder that is given gets these rights: notes are in the summary. */
#define FOLDER_MODE 0700

static gboolean
wake_up_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/**
 * sam_demo_stage_fail:
 *
 * Notes that a step did not go as meant. The first fault is the one that
 * counts: those after it follow from it.
 */
void
sam_demo_stage_fail (SamDemoStage *self, const char *format, ...)
{
  va_list values;

  if (self->error != NULL)
    return;

  va_start (values, format);
  self->error =
      g_error_new_valist (G_IO_ERROR, G_IO_ERROR_FAILED, format, values);
  va_end (values);
}

/**
 * sam_demo_stage_wait:
 * @what: said if it does not come
 *
 * Turns the main loop until @check holds.
 */
void
sam_demo_stage_wait (SamDemoStage *self, SamDemoCheck check, const char *what)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;
  guint  source = g_timeout_add (10, wake_up_cb, NULL);

  while (self->error == NULL && !check (self))
    {
      g_main_context_iteration (NULL, TRUE);
      if (g_get_monotonic_time () > end)
        sam_demo_stage_fail (self, "It did not happen: %s", what);
    }

  g_source_remove (source);
}

/**
 * sam_demo_stage_act:
 * @action: as a button or a key would activate it
 * @format: (nullable): of its parameter, as for g_variant_new()
 */
void
sam_demo_stage_act (SamDemoStage *self,
                    GtkWidget    *widget,
                    const char   *action,
                    const char   *format,
                    ...)
{
  g_autoptr (GVariant) parameter = NULL;

  if (self->error != NULL)
    return;

  if (format != NULL)
    {
      va_list values;

      va_start (values, format);
      parameter = g_variant_ref_sink (g_variant_new_va (format, NULL, &values));
      va_end (values);
    }

  if (widget == NULL ||
      !gtk_widget_activate_action_variant (widget, action, parameter))
    sam_demo_stage_fail (self, "There is no action %s", action);
}

static void
find_nth (GtkWidget *widget, GType type, guint *nth, GtkWidget **found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && *found == NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_child_visible (child))
        continue;
      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type) && (*nth)-- == 0)
        *found = child;
      else
        find_nth (child, type, nth, found);
    }
}

/**
 * sam_demo_stage_find:
 * @nth: from 0
 *
 * Returns: (transfer none) (nullable): a widget below @widget that shows
 */
GtkWidget *
sam_demo_stage_find (GtkWidget *widget, GType type, guint nth)
{
  GtkWidget *found = NULL;

  if (widget != NULL)
    find_nth (widget, type, &nth, &found);

  return found;
}

/**
 * sam_demo_stage_find_window:
 *
 * Returns: (transfer none) (nullable): a window of @type
 */
GtkWidget *
sam_demo_stage_find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window; /* GTK holds it */
    }

  return NULL;
}

static void
after_paint_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* What changed is laid out in one frame and drawn in it or in the next. */
static void
wait_for_frames (SamDemoStage *self, GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64         end = g_get_monotonic_time () + PATIENCE_US;
  guint          n_frames = 0;
  gulong         handler;

  if (clock == NULL)
    {
      sam_demo_stage_fail (self, "The window does not show");
      return;
    }

  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb),
                              &n_frames);
  while (n_frames < 3 && g_get_monotonic_time () < end)
    {
      gtk_widget_queue_draw (window);
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (clock, handler);

  if (n_frames < 3)
    sam_demo_stage_fail (self, "The window is not painted");
}

static void
save_picture (SamDemoStage *self, GtkWidget *window, const char *path)
{
  int          width = gtk_widget_get_width (window);
  int          height = gtk_widget_get_height (window);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    {
      sam_demo_stage_fail (self, "There is nothing to see in %s", path);
      return;
    }

  texture =
      gsk_renderer_render_texture (renderer, node,
                                   &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!gdk_texture_save_to_png (texture, path))
    sam_demo_stage_fail (self, "%s could not be written", path);
}

/**
 * sam_demo_stage_shoot:
 * @name: of the picture, after its number
 *
 * Takes a picture of @window as it is now, or does what is wanted in its place.
 */
void
sam_demo_stage_shoot (SamDemoStage *self, GtkWidget *window, const char *name)
{
  g_autofree char *file = NULL;
  g_autofree char *path = NULL;

  if (self->error != NULL)
    return;

  wait_for_frames (self, window);
  if (self->error != NULL)
    return;

  self->n_pictures++;
  if (self->options->look != NULL)
    {
      self->options->look (window, name, self->options->look_data);
      return;
    }

  file = g_strdup_printf ("%03u-%s.png", self->n_pictures, name);
  path = g_build_filename (self->options->folder, file, NULL);
  save_picture (self, window, path);
}

/* The demo is played at the same moment of the same day each time. */
static SamClock *
new_clock (void)
{
  g_autoptr (GDateTime) moment =
      g_date_time_new_local (2026, 11, 24, 13, 30, 0);

  return sam_clock_new_fixed (moment);
}

static SamDatabase *
open_database (SamDemoStage *self)
{
  g_autofree char *path = g_build_filename (self->home, "samenspel.db", NULL);

  return sam_database_open (path, &self->error);
}

/**
 * sam_demo_stage_set_up:
 *
 * Makes a window of the app in which nothing has happened yet.
 *
 * Returns: %FALSE if there is a fault
 */
gboolean
sam_demo_stage_set_up (SamDemoStage *self, GtkApplication *app)
{
  g_autoptr (SamDeckShelf) shelf = NULL;

  if (g_mkdir_with_parents (self->options->folder, FOLDER_MODE) != 0)
    sam_demo_stage_fail (self, "%s cannot be made", self->options->folder);
  self->home = g_dir_make_tmp ("samenspel-demo-XXXXXX",
                               self->error == NULL ? &self->error : NULL);
  if (self->error != NULL)
    return FALSE;

  self->clock = new_clock ();
  self->database = open_database (self);
  if (self->database == NULL)
    return FALSE;

  shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL,
                          sam_language_choose ("", g_get_language_names ()));
  self->window = sam_window_new (app, shelf, self->database, self->clock);
  gtk_window_unmaximize (GTK_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), self->options->width,
                               self->options->height);
  gtk_widget_realize (GTK_WIDGET (self->window));
  /* What a display without a compositor gets in place of a shadow. */
  gtk_widget_remove_css_class (GTK_WIDGET (self->window), "solid-csd");
  gtk_window_present (GTK_WINDOW (self->window));

  return TRUE;
}

/* A folder in it is of people, and holds nothing but files. */
static void
remove_folder (const char *path)
{
  const char *name;
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

/**
 * sam_demo_stage_tear_down:
 *
 * Closes the window and throws the database away.
 */
void
sam_demo_stage_tear_down (SamDemoStage *self)
{
  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));
  self->window = NULL;

  if (self->database != NULL)
    sam_database_close (self->database);
  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  if (self->home != NULL)
    remove_folder (self->home);
  g_clear_pointer (&self->home, g_free);
}
