// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-deck-reader.h"
#include "sam-session-item.h"
#include "sam-slide-scale.h"
#include "sam-slide-view.h"

/* The smallest screen that product.md promises to be legible on. */
#define WIDTH 1280
#define HEIGHT 720

/* Below each slide of a vote stands how it goes. */
static void
check_slide (GtkWidget  *view,
             SamItem    *item,
             SamSlide   *slide,
             SamPhase   *phase,
             const char *name)
{
  double unit = sam_slide_scale_get_unit (WIDTH, HEIGHT);

  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, NULL);
  if (phase->kind == SAM_PHASE_VOTE_BEFORE ||
      phase->kind == SAM_PHASE_VOTE_AFTER)
    {
      sam_slide_view_add_doubt (SAM_SLIDE_VIEW (view));
      sam_slide_view_set_status (SAM_SLIDE_VIEW (view), "Vote 3 of 7 received");
    }
  gtk_widget_allocate (view, WIDTH, HEIGHT, -1, NULL);

  if (!sam_slide_view_fits (SAM_SLIDE_VIEW (view)) ||
      sam_slide_view_get_smallest_px (SAM_SLIDE_VIEW (view)) <
          unit * SAM_SLIDE_FLOOR - 0.01)
    g_error ("%s, phase %d, part %u, page %u does not fit at %d×%d", name,
             phase->kind, phase->part, phase->page, WIDTH, HEIGHT);
}

static void
check_item (GtkWidget *view, SamItem *item)
{
  for (guint form = 0; form < SAM_N_VOTE_FORMS; form++)
    {
      g_autoptr (GArray) plan = sam_phase_plan_form (item, form);

      for (guint step = 0; step < plan->len; step++)
        {
          SamPhase *phase = &g_array_index (plan, SamPhase, step);
          g_autoptr (SamSlide) slide = sam_slide_new_form (item, form, phase);

          check_slide (view, item, slide, phase, sam_item_get_id (item));
        }

      if (sam_item_get_kind (item) != SAM_ITEM_DILEMMA)
        return;
    }
}

/* Dutch words are long, and soft hyphens are not typed by people. */
static char *
write_words (guint n)
{
  static const char *const words[] = {
    "mantelzorgondersteuner", "overleg", "met", "de",
    "wijkverpleegkundige",    "thuis"
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, i > 0 ? " %s" : "%s",
                            words[i % G_N_ELEMENTS (words)]);

  return g_string_free (text, FALSE);
}

/* Whatever people write in a block of their own: it is paged, and each page
 * fits. */
static void
test_every_block_fits (void)
{
  static const guint lengths[] = { 1, 8, 29, 30, 31, 60, 61, 300 };
  GtkWidget         *view = g_object_ref_sink (sam_slide_view_new ());
  guint              n_slides = 0;

  for (guint kind = 0; kind < SAM_N_BLOCK_KINDS; kind++)
    for (gsize t = 0; t < G_N_ELEMENTS (lengths); t++)
      for (gsize n = 0; kind != SAM_BLOCK_ITEM && n < G_N_ELEMENTS (lengths);
           n++)
        {
          g_autofree char *title = write_words (lengths[t]);
          g_autofree char *text = write_words (lengths[n]);
          g_autoptr (SamBlock) block = sam_block_new (kind, title);
          g_autoptr (SamSessionItem) item = NULL;
          g_autoptr (SamText) body = sam_text_new_line (text);
          GArray *plan;

          sam_block_set_text (block, text);
          item = sam_session_item_new_block (block);
          if (kind == SAM_BLOCK_LAST_TIME || kind == SAM_BLOCK_AGREE)
            sam_session_item_set_body (item, body);
          plan = sam_session_item_get_plan (item);
          for (guint step = 0; step < plan->len; step++, n_slides++)
            {
              SamPhase *phase = &g_array_index (plan, SamPhase, step);
              g_autoptr (SamSlide) slide =
                  sam_session_item_dup_slide (item, phase);

              check_slide (view, NULL, slide, phase,
                           sam_block_kind_get_title (kind));
            }
        }

  g_assert_cmpuint (n_slides, >, 7 * 64);
  g_assert_finalize_object (view);
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

  g_test_add_func ("/slides-fit/blocks", test_every_block_fits);

  return g_test_run ();
}
