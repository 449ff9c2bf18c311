// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-deck-reader.h"
#include "sam-slide-scale.h"
#include "sam-slide-view.h"

/* The smallest screen that product.md promises to be legible on. */
#define WIDTH 1280
#define HEIGHT 720

static void
check_slide (GtkWidget *view, SamItem *item, SamPhase *phase)
{
  double unit = sam_slide_scale_get_unit (WIDTH, HEIGHT);
  g_autoptr (SamSlide) slide = sam_slide_new (item, phase);

  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, NULL);
  gtk_widget_allocate (view, WIDTH, HEIGHT, -1, NULL);

  if (!sam_slide_view_fits (SAM_SLIDE_VIEW (view)) ||
      sam_slide_view_get_smallest_px (SAM_SLIDE_VIEW (view)) <
          unit * SAM_SLIDE_FLOOR - 0.01)
    g_error ("%s, phase %d, part %u, page %u does not fit at %d×%d",
             sam_item_get_id (item), phase->kind, phase->part, phase->page,
             WIDTH, HEIGHT);
}

static void
check_item (GtkWidget *view, SamItem *item)
{
  g_autoptr (GArray) plan = sam_phase_plan (item);

  for (guint step = 0; step < plan->len; step++)
    check_slide (view, item, &g_array_index (plan, SamPhase, step));
}

/* Every slide of every item of every card in a language, at the smallest
 * screen and at or above the floor of 28 px, scaled. */
static void
test_every_card_fits (gconstpointer data)
{
  const char      *language = data;
  guint            n_items = 0;
  g_autofree char *folder =
      g_strdup_printf (SAM_RESOURCE_BASE "/cards/%s/", language);
  g_auto (GStrv) names = g_resources_enumerate_children (folder, 0, NULL);
  GtkWidget *view = g_object_ref_sink (sam_slide_view_new ());

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (SamCard) card =
          sam_deck_reader_parse (bytes, SAM_XML_STRICT, NULL, &error);

      g_assert_no_error (error);
      for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (card)); n++)
        {
          g_autoptr (SamItem) item =
              g_list_model_get_item (G_LIST_MODEL (card), n);

          check_item (view, item);
          n_items++;
        }
    }

  g_assert_cmpuint (n_items, ==, 208);
  g_assert_finalize_object (view);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_data_func ("/slides-fit/dutch", "nl", test_every_card_fits);
  g_test_add_data_func ("/slides-fit/english", "en", test_every_card_fits);

  return g_test_run ();
}
