// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-access-pixels.h"
#include "sam-every-page.h"
#include "sam-slide-text.h"
#include "sam-style.h"

/* The contrast of every text and every icon on every page with what is behind
 * it, computed from the pixels: at least what WCAG 2 asks at level AA.
 *
 * `test-access-contrast light|dark|high|high-dark [FOLDER]`; for the last two
 * ADW_DEBUG_HIGH_CONTRAST must be 1. It leaves a picture of each page in
 * FOLDER, to look at. */

#define LEAST_TEXT 4.5
#define LEAST_ICON 3.0

/* Letters are drawn so many times as large. */
#define SCALE 2

/* Of what is scrolled away so much must show that it can be read. */
#define LEAST_SHOWN 0.8f

/* So many of the worst are said. */
#define N_WORST 12

typedef struct
{
  double contrast;
  char  *what; /* (owned) */
} Found;

typedef struct
{
  SamAccessPixels pixels;
  const char     *page;
  GArray         *found; /* (element-type Found) (owned) */
} Contrast;

/* Returns: (transfer none) (nullable): what is written on @widget */
static const char *
get_text (GtkWidget *widget)
{
  if (SAM_IS_SLIDE_TEXT (widget))
    return sam_slide_text_get_text (SAM_SLIDE_TEXT (widget));
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  if (GTK_IS_TEXT (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));

  return NULL;
}

/* Drawn by lines thinner than a pixel: there is nothing of it to measure. The
 * words beside it say the same. */
#define THIN_ICON "non-starred-symbolic"

/* The pictures in a switch are for high contrast; elsewhere nobody sees them.
 */
static gboolean
is_icon (GtkWidget *widget)
{
  const char *name = GTK_IS_IMAGE (widget)
                         ? gtk_image_get_icon_name (GTK_IMAGE (widget))
                         : NULL;

  return name != NULL && g_str_has_suffix (name, "-symbolic") &&
         !g_str_equal (name, THIN_ICON) &&
         !GTK_IS_SWITCH (gtk_widget_get_parent (widget));
}

/* The part of @widget that shows.
 *
 * Returns: whether there is one */
static gboolean
get_area (Contrast *self, GtkWidget *widget, graphene_rect_t *area)
{
  float height;

  if (!gtk_widget_compute_bounds (widget, self->pixels.window, area))
    return FALSE;

  height = MAX (1, area->size.height);
  for (GtkWidget *up = gtk_widget_get_parent (widget); up != NULL;
       up = gtk_widget_get_parent (up))
    {
      graphene_rect_t around;

      if (gtk_widget_get_overflow (up) == GTK_OVERFLOW_HIDDEN &&
          (!gtk_widget_compute_bounds (up, self->pixels.window, &around) ||
           !graphene_rect_intersection (area, &around, area)))
        return FALSE;
    }

  return area->size.width >= 1 && area->size.height >= height * LEAST_SHOWN;
}

static char *
describe (Contrast *self, GtkWidget *widget, const char *text)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *joined = g_strjoinv (".", classes);
  GtkWidget       *room = widget;

  while (gtk_widget_get_parent (room) != NULL &&
         !g_str_has_prefix (G_OBJECT_TYPE_NAME (room), "Sam"))
    room = gtk_widget_get_parent (room);

  return g_strdup_printf ("%s.%s in %s, %s: “%.40s”",
                          G_OBJECT_TYPE_NAME (widget), joined,
                          G_OBJECT_TYPE_NAME (room), self->page, text);
}

static void
check_widget (Contrast *self, GtkWidget *widget, const char *text, double least)
{
  graphene_rect_t area;
  Found           found;

  if (!get_area (self, widget, &area))
    return;

  found.contrast = sam_access_pixels_contrast (&self->pixels, &area);
  if (found.contrast == 0)
    return; /* nothing of it shows */

  found.what = describe (self, widget, text);
  if (found.contrast < least)
    {
      g_test_message ("%.2f: %s", found.contrast, found.what);
      g_test_fail ();
    }
  found.contrast /= least;
  g_array_append_val (self->found, found);
}

/* What cannot be used now is meant to look so. */
static void
walk (Contrast *self, GtkWidget *widget)
{
  const char *text = get_text (widget);

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget) ||
      gtk_widget_get_opacity (widget) == 0)
    return;

  if (text != NULL && *text != '\0')
    check_widget (self, widget, text, LEAST_TEXT);
  else if (is_icon (widget))
    check_widget (self, widget, gtk_image_get_icon_name (GTK_IMAGE (widget)),
                  LEAST_ICON);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk (self, child);
}

static const char *folder; /* (nullable): for pictures */

static void
look_cb (GtkWidget *window, const char *name, gpointer data)
{
  Contrast *self = data;

  self->page = name;
  if (folder != NULL)
    sam_access_pixels_save (window, folder, name);
  sam_access_pixels_take (&self->pixels, window, SCALE);
  walk (self, window);
  sam_access_pixels_clear (&self->pixels);
}

static int
compare (gconstpointer one, gconstpointer other)
{
  const Found *a = one;
  const Found *b = other;

  return a->contrast < b->contrast ? -1 : a->contrast > b->contrast;
}

static void
clear_found (gpointer found)
{
  g_free (((Found *) found)->what);
}

static gboolean dark;

static void
test_pages (gconstpointer visit)
{
  Contrast             self = { .page = NULL };
  const SamDemoOptions options = {
    .width = 1280,
    .height = 800,
    .dark = dark,
    .look = look_cb,
    .look_data = &self,
  };

  self.found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_array_set_clear_func (self.found, clear_found);
  ((SamEveryPageVisit) visit) (&options);

  g_array_sort (self.found, compare);
  g_test_message ("%u texts and icons; the worst, as parts of what is asked:",
                  self.found->len);
  for (guint i = 0; i < MIN (N_WORST, self.found->len); i++)
    {
      Found *found = &g_array_index (self.found, Found, i);

      g_test_message ("%.2f %s", found->contrast, found->what);
    }
  g_array_unref (self.found);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >, 1);
  dark = g_str_has_suffix (argv[1], "dark");
  folder = argc > 2 ? argv[2] : NULL;
  adw_init ();
  sam_style_follow_desktop ();

  g_test_add_data_func ("/access/contrast/demo", sam_every_page_visit_demo,
                        test_pages);
  g_test_add_data_func ("/access/contrast/others", sam_every_page_visit_others,
                        test_pages);

  return g_test_run ();
}
