// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-large-text.h"

#include <math.h>

/* What needs more room where somebody wants text to be large. */

#define USUAL_DPI 96

/* Never more than this, in pixels: the smallest desktop that we know of. */
#define WIDEST 1024
#define HIGHEST 720

/**
 * sam_large_text_get_scale:
 *
 * Returns: how many times as large as usual the person wants text to be; 1 if
 *   nothing is known of it
 */
double
sam_large_text_get_scale (GtkWidget *widget)
{
  int dpi = 0; /* in 1024ths; nothing is known of it below 1 */

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / (USUAL_DPI * 1024.0) : 1;
}

/* Returns: @size so many times, but no more than @most unless it was more */
static int
scale (int size, double times, int most)
{
  int larger = (int) ceil (size * times);

  return size > 0 && times > 1 ? MAX (size, MIN (larger, most)) : size;
}

/**
 * sam_large_text_widen:
 * @window: a dialog, before it shows
 *
 * Makes the size that @window opens with as much larger as text is, as far as a
 * small desktop has room for that.
 */
void
sam_large_text_widen (GtkWindow *window)
{
  double times;
  int    width, height;

  g_return_if_fail (GTK_IS_WINDOW (window));

  times = sam_large_text_get_scale (GTK_WIDGET (window));
  gtk_window_get_default_size (window, &width, &height);
  gtk_window_set_default_size (window, scale (width, times, WIDEST),
                               scale (height, times, HIGHEST));
}
