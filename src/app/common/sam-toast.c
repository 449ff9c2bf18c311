// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-toast.h"

/* In letters; fewer make no line. */
#define LEAST_CHARS 8

/* The button of a newer toast gives way before the title takes a second line.
 */
static void
keep_button_whole (GtkWidget *toast)
{
  for (GtkWidget *child = gtk_widget_get_first_child (toast); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (child),
                                      "can-shrink") != NULL)
      g_object_set (child, "can-shrink", FALSE, NULL);
}

static int
get_natural_width (GtkWidget *widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural,
                      NULL, NULL);

  return natural;
}

/* In Pango units, as a label counts them. */
static int
get_char_width (GtkWidget *title)
{
  PangoContext     *context = gtk_widget_get_pango_context (title);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = MAX (pango_font_metrics_get_approximate_char_width (metrics),
                   pango_font_metrics_get_approximate_digit_width (metrics));

  pango_font_metrics_unref (metrics);

  return width;
}

/* An overlay (libadwaita 1.2) gives a toast the height that it would have if it
 * were as wide as it likes, so the title has to like no more than there is. */
static void
fit (GtkWidget *title)
{
  GtkWidget *toast = gtk_widget_get_parent (gtk_widget_get_parent (title));
  int        wanted, room;

  keep_button_whole (toast);
  gtk_label_set_max_width_chars (GTK_LABEL (title), -1);
  wanted = get_natural_width (title);
  room = gtk_widget_get_width (gtk_widget_get_parent (toast)) -
         (get_natural_width (toast) - wanted);
  if (room < wanted)
    gtk_label_set_max_width_chars (GTK_LABEL (title),
                                   MAX (room * PANGO_SCALE /
                                            get_char_width (title),
                                        LEAST_CHARS));
}

/**
 * sam_toast_new:
 * @title: what was done, or why not
 *
 * Returns: (transfer full): a toast, without a button yet
 */
AdwToast *
sam_toast_new (const char *title)
{
  AdwToast  *toast;
  GtkWidget *label;

  g_return_val_if_fail (title != NULL, NULL);

  toast = adw_toast_new ("");
  label = gtk_label_new (title);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  g_signal_connect (label, "realize", G_CALLBACK (fit), NULL);
  adw_toast_set_custom_title (toast, label);

  return toast;
}

/**
 * sam_toast_set_title:
 * @toast: from sam_toast_new()
 */
void
sam_toast_set_title (AdwToast *toast, const char *title)
{
  GtkWidget *label;

  g_return_if_fail (ADW_IS_TOAST (toast));
  g_return_if_fail (title != NULL);
  label = adw_toast_get_custom_title (toast);
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_label (GTK_LABEL (label), title);
  if (gtk_widget_get_realized (label))
    fit (label);
}
