// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-present-over.h"

#include "sam-large-text.h"

/* GTK's own destroy-with-parent leaves @window pointing at a parent that is
 * gone, for whoever still holds it. */
static void
parent_destroyed_cb (GtkWidget *parent, GtkWindow *window)
{
  gtk_window_destroy (window);
}

/**
 * sam_present_over:
 * @window: not yet shown
 * @parent: (nullable): the window that it belongs to
 *
 * Shows @window over @parent, with which it goes, and larger where text is
 * large. The keys of the program, as
 * F1, work in it too: GTK knows them only in a window that has an application,
 * and does not take that of the parent.
 */
void
sam_present_over (GtkWindow *window, GtkWindow *parent)
{
  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  if (parent != NULL)
    {
      gtk_window_set_transient_for (window, parent);
      gtk_window_set_application (window, gtk_window_get_application (parent));
      g_signal_connect_object (parent, "destroy",
                               G_CALLBACK (parent_destroyed_cb), window, 0);
    }
  sam_large_text_widen (window);
  gtk_window_present (window);
}
