// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>
#include <string.h>

#include "sam-access-pixels.h"
#include "sam-every-page.h"
#include "sam-shared-screen.h"
#include "sam-test-language.h"
#include "sam-window-private.h"

/* Every page in the smallest window that we promise it in, in Dutch, which is
 * longer than English, with text of the usual size and of twice that: it asks
 * for no more room, and cuts no words on a button.
 *
 * `test-access-size 1 FOLDER` leaves a picture of each in FOLDER, to look at;
 * with SAM_TEST_USUAL=1 in the usual size, with SAM_TEST_RTL=1 mirrored. */

typedef struct
{
  int         scale;  /* of text */
  const char *folder; /* (nullable): for pictures */
  gboolean    usual;  /* takes them in the usual size, also of the slides */
} Sizes;

/* After so many frames a window has its size, or does not get it. */
#define MOST_PAINTS 20

/* The place of Self-study alone is in a window of GTK's own. */
static gboolean
is_dialog (GtkWidget *window)
{
  return !SAM_IS_WINDOW (window) && G_OBJECT_TYPE (window) != GTK_TYPE_WINDOW;
}

/* What we promise of @window as it is now: where somebody reads or studies fits
 * on a phone, where a meeting is prepared or led beside something else; with
 * text of twice the size it fits on a laptop. */
static void
get_promise (GtkWidget *window, int scale, int *width, int *height)
{
  static const char *const small[] = { "main", "card", "search", "page", NULL };
  gboolean                 is_small =
      !SAM_IS_WINDOW (window) ||
      g_strv_contains (small, sam_window_get_page (SAM_WINDOW (window)));

  if (is_dialog (window))
    is_small = FALSE;
  if (is_small)
    {
      *width = 360 * scale;
      *height = 294 * scale;
    }
  else
    {
      *width = scale > 1 ? 1280 : 720;
      *height = scale > 1 ? 800 : 480;
    }
}

static void
resize (GtkWidget *window, int width, int height)
{
  for (guint i = 0; i < MOST_PAINTS; i++)
    {
      /* Again, since a window may need less room once it is narrow. */
      gtk_window_set_default_size (GTK_WINDOW (window), width, height);
      sam_every_page_paint (window);
      if (gtk_widget_get_width (window) == width &&
          gtk_widget_get_height (window) == height)
        return;
    }
}

/* Returns: (transfer full): what in @widget is so wide, from inside */
static char *
dup_widest (GtkWidget *widget)
{
  GtkWidget       *widest = NULL;
  int              most = 0;
  g_autofree char *inner = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;

      if (gtk_widget_get_mapped (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL,
                            NULL, NULL);
      if (least > most)
        {
          most = least;
          widest = child;
        }
    }

  if (widest != NULL)
    inner = dup_widest (widest);

  return g_strdup_printf ("%s%s%s", inner != NULL ? inner : "",
                          inner != NULL ? " < " : "",
                          G_OBJECT_TYPE_NAME (widget));
}

/* The words on a button are there to be read. */
static void
check_cut (GtkWidget *widget, const char *name)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) &&
      gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL &&
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    {
      g_test_message ("%s cuts the words on a button: %s", name,
                      gtk_label_get_text (GTK_LABEL (widget)));
      g_test_fail ();
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_cut (child, name);
}

static void
check (GtkWidget *window, const char *name, int width, int height)
{
  int              least_width, least_height;
  g_autofree char *widest = NULL;

  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &least_width,
                      NULL, NULL, NULL);
  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL,
                      MAX (width, least_width), &least_height, NULL, NULL,
                      NULL);
  if (least_width <= width && least_height <= height)
    return;

  widest = dup_widest (window);
  g_test_message ("%s wants %d×%d and has %d×%d: %s", name, least_width,
                  least_height, width, height, widest);
  g_test_fail ();
}

/* What opens above a window fits into it. */
static void
look_at_popover (Sizes *sizes, GtkWidget *popover, const char *name)
{
  int width, height;

  get_promise (GTK_WIDGET (gtk_widget_get_root (popover)), sizes->scale, &width,
               &height);
  check (popover, name, width, height);
  if (sizes->folder != NULL)
    sam_access_pixels_save (popover, sizes->folder, name);
}

static void
look_cb (GtkWidget *window, const char *name, gpointer data)
{
  Sizes *sizes = data;
  int    width, height, was_width, was_height;

  if (sizes->usual)
    {
      sam_access_pixels_save (window, sizes->folder, name);
      return;
    }
  if (GTK_IS_POPOVER (window))
    {
      look_at_popover (sizes, window, name);
      return;
    }
  if (SAM_IS_SHARED_SCREEN (window))
    return;

  gtk_window_get_default_size (GTK_WINDOW (window), &was_width, &was_height);
  get_promise (window, sizes->scale, &width, &height);

  /* SamWindow sees to that itself. */
  if (G_OBJECT_TYPE (window) == GTK_TYPE_WINDOW)
    gtk_widget_add_css_class (window, "sam-narrow");
  resize (window, width, height);
  check (window, name, width, height);
  check_cut (window, name);
  if (sizes->folder != NULL)
    sam_access_pixels_save (window, sizes->folder, name);
  resize (window, was_width, was_height);
}

static Sizes sizes = { .scale = 1 };

static void
test_pages (gconstpointer visit)
{
  const SamDemoOptions options = {
    .width = 1280,
    .height = 800,
    .look = look_cb,
    .look_data = &sizes,
  };

  ((SamEveryPageVisit) visit) (&options);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  sam_test_speak_dutch ();
  adw_init ();

  if (argc > 1)
    sizes.scale = (int) g_ascii_strtoll (argv[1], NULL, 10);
  if (argc > 2)
    sizes.folder = argv[2];
  sizes.usual = sizes.folder != NULL && g_getenv ("SAM_TEST_USUAL") != NULL;
  /* The one button that a window has on a GNOME desktop. */
  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", ":close",
                "gtk-xft-dpi", sizes.scale * 96 * 1024, NULL);
  if (g_getenv ("SAM_TEST_RTL") != NULL)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  g_test_add_data_func ("/access/size/demo", sam_every_page_visit_demo,
                        test_pages);
  g_test_add_data_func ("/access/size/others", sam_every_page_visit_others,
                        test_pages);

  return g_test_run ();
}
