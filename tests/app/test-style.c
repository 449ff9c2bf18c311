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

/* What @widget keeps free at its left and at its right, in all. */
static void
get_sides (GtkWidget *widget, int *left, int *right)
{
  GtkBorder border, padding, margin;

  gtk_style_context_get_border (get_style (widget), &border);
  gtk_style_context_get_padding (get_style (widget), &padding);
  gtk_style_context_get_margin (get_style (widget), &margin);
  *left = border.left + padding.left + margin.left;
  *right = border.right + padding.right + margin.right;
}

/* What stands at the left is at the right where people read from there. */
static void
test_mirrored (void)
{
  static const char *const classes[] = { "sam-name-guard",    "sam-barred",
                                         "sam-quote",         "sam-expanded",
                                         "sam-link",          "sam-library",
                                         "sam-block-details", "sam-study-hint",
                                         "sam-quiz-remark" };
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider,
                                       SAM_RESOURCE_BASE "/style.css");
  gtk_style_context_add_provider_for_display (
      gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
      GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      GtkWidget *box =
          g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
      int left, right, mirrored_left, mirrored_right;

      gtk_widget_add_css_class (box, classes[i]);
      gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);
      get_sides (box, &left, &right);
      gtk_widget_set_direction (box, GTK_TEXT_DIR_RTL);
      get_sides (box, &mirrored_left, &mirrored_right);

      g_test_message ("%s: %d and %d", classes[i], left, right);
      g_assert_cmpint (left, !=, right);
      g_assert_cmpint (mirrored_left, ==, right);
      g_assert_cmpint (mirrored_right, ==, left);
      g_object_unref (box);
    }

  gtk_style_context_remove_provider_for_display (gdk_display_get_default (),
                                                 GTK_STYLE_PROVIDER (provider));
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
  g_test_add_func ("/style/mirrored", test_mirrored);
  g_test_add_func ("/style/names", test_names);

  return g_test_run ();
}
