// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-style.h"

#include <adwaita.h>

/* Dark and high contrast have style sheets of their own. */

static GtkStyleContext *
get_style (GtkWidget *widget)
{
  return gtk_widget_get_style_context (widget);
}

static char *
dup_colour (GtkWidget *widget)
{
  GdkRGBA colour;

  gtk_style_context_get_color (get_style (widget), &colour);

  return gdk_rgba_to_string (&colour);
}

/* On dark the colour of a card is lightened, and back on light it is not. */
static void
test_dark (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget       *label = g_object_ref_sink (gtk_label_new ("A card"));
  g_autofree char *light = NULL;
  g_autofree char *dark = NULL;
  g_autofree char *again = NULL;

  gtk_widget_add_css_class (label, "card-blue");
  gtk_widget_add_css_class (label, "card-accent");

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  light = dup_colour (label);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  dark = dup_colour (label);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  again = dup_colour (label);

  g_assert_cmpstr (dark, ==, "rgb(134,170,215)");
  g_assert_cmpstr (light, !=, dark);
  g_assert_cmpstr (again, ==, light);

  g_object_unref (label);
}

/* What is set apart by a tint is set apart by a line as well. */
static void
test_high_contrast (void)
{
  GtkWidget *tile = g_object_ref_sink (gtk_button_new ());
  GtkBorder  border;

  g_assert_true (
      adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  gtk_widget_add_css_class (tile, "sam-tile");
  gtk_style_context_get_border (get_style (tile), &border);
  g_assert_cmpint (border.top, ==, 1);

  g_object_unref (tile);
}

/* libadwaita would use them as well, and newer ones warn of that. */
static void
test_names (void)
{
  static const char *const names[] = { "style-dark.css", "style-hc.css",
                                       "style-hc-dark.css" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path =
          g_build_path ("/", SAM_RESOURCE_BASE, names[i], NULL);

      g_assert_false (g_resources_get_info (path, 0, NULL, NULL, NULL));
    }
}

int
main (int argc, char *argv[])
{
  g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  sam_style_follow_desktop ();

  g_test_add_func ("/style/dark", test_dark);
  g_test_add_func ("/style/high-contrast", test_high_contrast);
  g_test_add_func ("/style/names", test_names);

  return g_test_run ();
}
