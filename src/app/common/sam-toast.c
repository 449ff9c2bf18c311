// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-toast.h"

/* The button of a newer toast gives way before the title takes a second line.
 */
static void
keep_button_whole_cb (GtkWidget *title)
{
  GtkWidget *toast = gtk_widget_get_parent (gtk_widget_get_parent (title));

  for (GtkWidget *child = gtk_widget_get_first_child (toast); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (child),
                                      "can-shrink") != NULL)
      g_object_set (child, "can-shrink", FALSE, NULL);
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
  g_signal_connect (label, "realize", G_CALLBACK (keep_button_whole_cb), NULL);
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
  g_return_if_fail (ADW_IS_TOAST (toast));
  g_return_if_fail (GTK_IS_LABEL (adw_toast_get_custom_title (toast)));
  g_return_if_fail (title != NULL);

  gtk_label_set_label (GTK_LABEL (adw_toast_get_custom_title (toast)), title);
}
