// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-access-pixels.h"

#include <math.h>

/* Without the highest byte, which says how much shows through. */
#define COLOUR 0xffffff

static GdkTexture *
render (GtkWidget *window, int scale)
{
  int          width = gtk_widget_get_width (window) * scale;
  int          height = gtk_widget_get_height (window) * scale;
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GskRenderNode) node = NULL;

  gtk_snapshot_scale (snapshot, (float) scale, (float) scale);
  gdk_paintable_snapshot (paintable, snapshot, (double) width / scale,
                          (double) height / scale);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);

  return gsk_renderer_render_texture (renderer, node,
                                      &GRAPHENE_RECT_INIT (0, 0, (float) width,
                                                           (float) height));
}

/**
 * sam_access_pixels_take:
 * @window: that is painted as it is now
 * @scale: by which it is drawn larger: of thin letters hardly a pixel has the
 *   full colour otherwise
 */
void
sam_access_pixels_take (SamAccessPixels *self, GtkWidget *window, int scale)
{
  g_autoptr (GdkTexture) texture = render (window, scale);

  self->window = window;
  self->scale = scale;
  self->width = gdk_texture_get_width (texture);
  self->height = gdk_texture_get_height (texture);
  self->data = g_new (guint32, (gsize) self->width * (gsize) self->height);
  gdk_texture_download (texture, (guchar *) self->data,
                        (gsize) self->width * sizeof (guint32));
}

void
sam_access_pixels_clear (SamAccessPixels *self)
{
  g_clear_pointer (&self->data, g_free);
}

static double
get_linear (guint32 byte)
{
  double part = byte / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

/* As WCAG 2 defines it. */
static double
get_luminance (guint32 colour)
{
  return 0.2126 * get_linear (colour >> 16 & 0xff) +
         0.7152 * get_linear (colour >> 8 & 0xff) +
         0.0722 * get_linear (colour & 0xff);
}

static double
get_contrast (double one, double other)
{
  return (MAX (one, other) + 0.05) / (MIN (one, other) + 0.05);
}

/* Returns: (transfer full) (element-type guint32 guint): how often each colour
 *   is in @area */
static GHashTable *
count_colours (SamAccessPixels *self, const graphene_rect_t *area)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);
  int         left = MAX (0, (int) ceil (area->origin.x * self->scale));
  int         top = MAX (0, (int) ceil (area->origin.y * self->scale));
  int         right = (int) floor (area->origin.x + area->size.width);
  int         bottom = (int) floor (area->origin.y + area->size.height);

  right = MIN (self->width, right * self->scale);
  bottom = MIN (self->height, bottom * self->scale);
  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        gpointer key =
            GUINT_TO_POINTER (self->data[y * self->width + x] & COLOUR);
        guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

        g_hash_table_insert (counts, key, GUINT_TO_POINTER (count));
      }

  return counts;
}

/**
 * sam_access_pixels_contrast:
 * @area: in the window, in its own units, with a text or an icon in it
 *
 * The ground is the colour that is there most; what is on it is the one that
 * differs most from that, since the edges of letters lie between the two.
 *
 * Returns: the contrast between both, from 1 to 21; 0 if there is one colour
 *   only
 */
double
sam_access_pixels_contrast (SamAccessPixels *self, const graphene_rect_t *area)
{
  g_autoptr (GHashTable) counts = count_colours (self, area);
  GHashTableIter iter;
  gpointer       colour, count;
  guint          most = 0;
  double         ground = 0, highest = 0;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &count))
    if (GPOINTER_TO_UINT (count) > most)
      {
        most = GPOINTER_TO_UINT (count);
        ground = get_luminance (GPOINTER_TO_UINT (colour));
      }
  if (g_hash_table_size (counts) < 2)
    return 0;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, NULL))
    {
      double here = get_luminance (GPOINTER_TO_UINT (colour));

      highest = MAX (highest, get_contrast (here, ground));
    }

  return highest;
}

/**
 * sam_access_pixels_save:
 *
 * Leaves a picture of @window in @folder, to look at.
 */
void
sam_access_pixels_save (GtkWidget *window, const char *folder, const char *name)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GdkTexture) texture = render (window, 1);

  g_assert_true (gdk_texture_save_to_png (texture, path));
}
