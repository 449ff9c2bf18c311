// SPDX-License-Identifier: GPL-3.0-or-later

/* How long a frame takes in the builder of an agenda with 200 blocks, from the
 * change to the paint, while somebody scrolls, or changes minutes so that
 * everything after them moves. */

#include <adwaita.h>

#include "bench-round.h"
#include "sam-builder-page.h"

#define N_BLOCKS 200
#define N_FRAMES 400

/* So few minutes that the others give way when one block gets longer. */
#define MINUTES 420

/* What 95 of 100 frames may take, in microseconds. */
#define LIMIT 16667.0

/* In pixels a frame: quick scrolling. */
#define SCROLL 60

typedef struct
{
  SamAgenda     *agenda;     /* (owned) */
  GtkAdjustment *adjustment; /* (unowned): of the view of the agenda */
  GtkWidget     *window;     /* (unowned) */
  gboolean       scrolls;
  double         step;
  gint64         began; /* the frame, or 0 */
  GArray        *times; /* (element-type double) (owned): of frames, in µs */
} Bench;

static SamAgenda *
create_agenda (SamDeck *deck)
{
  SamAgenda *agenda = sam_agenda_new ("bench");
  guint      n_cards = g_list_model_get_n_items (G_LIST_MODEL (deck));

  sam_agenda_set_minutes (agenda, MINUTES);
  for (guint i = 0; i < N_BLOCKS; i++)
    {
      g_autoptr (SamCard) card =
          g_list_model_get_item (G_LIST_MODEL (deck), i % n_cards);
      guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));
      g_autoptr (SamItem) item =
          g_list_model_get_item (G_LIST_MODEL (card), i / n_cards % n_items);
      g_autoptr (SamBlock) block =
          sam_block_new_item (SAM_DECK_BUILT_IN, card, item);

      sam_block_set_range (block, 1, 2, 4);
      sam_agenda_append (agenda, block);
    }
  sam_agenda_clear_undo (agenda);

  return agenda;
}

/* Returns: (transfer none) (nullable): the view of the agenda */
static GtkAdjustment *
find_view (GtkWidget *root)
{
  GtkAdjustment *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (root), "SamAgendaList"))
    return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (
        gtk_widget_get_ancestor (root, GTK_TYPE_SCROLLED_WINDOW)));

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_view (child);

  return found;
}

static void
scroll (Bench *bench)
{
  double value = gtk_adjustment_get_value (bench->adjustment);
  double end = gtk_adjustment_get_upper (bench->adjustment) -
               gtk_adjustment_get_page_size (bench->adjustment);

  if (value + bench->step < 0 || value + bench->step > end)
    bench->step = -bench->step;
  gtk_adjustment_set_value (bench->adjustment, value + bench->step);
}

static void
change (Bench *bench)
{
  guint minutes =
      sam_block_get_minutes (sam_agenda_get_block (bench->agenda, 2));

  sam_agenda_pin_minutes (bench->agenda, 2, minutes < 60 ? minutes + 1 : 1);
}

/* The work of a frame begins with what the person does. */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Bench *bench = user_data;

  bench->began = g_get_monotonic_time ();
  if (bench->scrolls)
    scroll (bench);
  else
    change (bench);

  return G_SOURCE_CONTINUE;
}

static void
after_paint_cb (Bench *bench)
{
  double took;

  if (bench->began == 0)
    return;

  took = (double) MAX (1, g_get_monotonic_time () - bench->began);
  bench->began = 0;
  g_array_append_val (bench->times, took);
}

static void
show (Bench *bench, GtkApplication *application)
{
  GtkWidget *page = sam_builder_page_new ();
  g_autoptr (SamDeckShelf) shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "nl");

  bench->agenda = create_agenda (sam_deck_shelf_get_built_in (shelf));
  sam_builder_page_set_source (SAM_BUILDER_PAGE (page), shelf, NULL, NULL);
  sam_builder_page_set_agenda (SAM_BUILDER_PAGE (page), bench->agenda);
  bench->window = adw_application_window_new (application);
  gtk_window_set_default_size (GTK_WINDOW (bench->window), 1280, 800);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (bench->window),
                                      page);
  gtk_window_present (GTK_WINDOW (bench->window));
  bench->adjustment = find_view (page);
  while (gtk_adjustment_get_upper (bench->adjustment) < 40 * N_BLOCKS)
    g_main_context_iteration (NULL, TRUE);
}

/* Usage: bench-builder scroll|minutes */
int
main (int argc, char *argv[])
{
  Bench bench = { .step = SCROLL };
  g_autoptr (AdwApplication) application = NULL;

  g_return_val_if_fail (argc == 2, 1);

  bench.scrolls = g_str_equal (argv[1], "scroll");
  bench.times = g_array_new (FALSE, FALSE, sizeof (double));

  /* It brings our style sheets. */
  application = adw_application_new (SAM_APP_ID, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  show (&bench, GTK_APPLICATION (application));

  gtk_widget_add_tick_callback (bench.window, tick_cb, &bench, NULL);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (bench.window),
                            "after-paint", G_CALLBACK (after_paint_cb), &bench);
  while (bench.times->len < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);

  bench_print_part (bench.times, 0.95, LIMIT);
  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_object_unref (bench.agenda);
  g_array_unref (bench.times);

  return 0;
}
