// SPDX-License-Identifier: GPL-3.0-or-later
//
// The portfolio of a year with 200 sittings and 40 reflections, from what was
// studied to the bytes of a PDF; the limit is a second. With a FILE it also
// leaves that PDF there, to be looked at. Usage: bench-portfolio [FILE]
#include <gtk/gtk.h>

#include "bench-round.h"
#include "sam-deck-shelf.h"
#include "sam-portfolio.h"
#include "sam-print-pdf.h"

#define N_SITTINGS 200
#define N_REFLECTIONS 40
#define N_ROUNDS 40

/* In microseconds. */
#define LIMIT 1e6

#define TEXT \
  "Ik koos te snel voor de oudste dochter. Volgende keer vraag ik eerst aan " \
  "mevrouw zelf wie ze erbij wil hebben, en pas daarna maken we samen een " \
  "lijstje van wie wat doet. Dat vond ik lastig: ik wil graag iets oplossen, " \
  "en hier viel niets op te lossen.\n" \
  "Wat ik meeneem: even wachten, en dan nog een keer vragen."

static void
add_sitting (SamStudy *study, SamDeck *deck, guint i)
{
  guint n_cards = g_list_model_get_n_items (G_LIST_MODEL (deck));
  g_autoptr (SamCard) card =
      g_list_model_get_item (G_LIST_MODEL (deck), i % n_cards);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));
  g_autoptr (SamItem) item =
      g_list_model_get_item (G_LIST_MODEL (card), i / n_cards % n_items);
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 1, 2, 20, 0, 0);
  g_autoptr (GDateTime) day =
      g_date_time_add_days (first, (int) (i * 363 / N_SITTINGS));
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new (sam_deck_get_id (deck), card, item);
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, kept, day, TEXT);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, (SamActivityKind) (i % 25 == 24), NULL,
                        sam_item_get_title (item), day);

  sam_activity_add_part (activity, sam_deck_get_id (deck),
                         sam_card_get_id (card), 60 * (4 + i % 20));
  if (i % 50 == 7)
    sam_activity_correct (activity, 45);
  sam_study_add_activity (study, activity);
  if (i % (N_SITTINGS / N_REFLECTIONS) == 0)
    sam_study_add_reflection (study, reflection);
}

static SamStudy *
create_study (void)
{
  static const char *const aims[] = {
    "Eerst vragen, dan pas regelen",
    "Weten wie er nog meer om iemand heen staat",
    NULL,
  };
  SamStudy *study = sam_study_new ("Anna");
  g_autoptr (SamDeckShelf) shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "nl");

  sam_study_set_full_name (study, "Anna de Wit");
  sam_study_set_aims (study, aims);
  sam_study_set_roles (study, SAM_ROLE_COMMUNICATOR | SAM_ROLE_REFLECTIVE);
  for (guint i = 0; i < N_SITTINGS; i++)
    add_sitting (study, sam_deck_shelf_get_built_in (shelf), i);

  return study;
}

static GBytes *
write_pdf (SamStudy *study)
{
  g_autoptr (GPtrArray) reflections = sam_study_search (study, "");
  g_autoptr (SamPortfolio) portfolio =
      sam_portfolio_new (study, sam_day_from_string ("2026-01-01"),
                         sam_day_from_string ("2026-12-31"), reflections);
  g_autoptr (GError) error = NULL;
  GBytes *pdf = sam_print_pdf_write_portfolio (portfolio, &error);

  g_assert_no_error (error);

  return pdf;
}

int
main (int argc, char *argv[])
{
  g_autoptr (SamStudy) study = NULL;
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  gtk_init ();
  study = create_study ();
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 began = g_get_monotonic_time ();
      g_autoptr (GBytes) pdf = write_pdf (study);
      double took = (double) (g_get_monotonic_time () - began);

      g_array_append_val (times, took);
      if (i == 0 && argc == 2)
        g_file_set_contents (argv[1], g_bytes_get_data (pdf, NULL),
                             (gssize) g_bytes_get_size (pdf), NULL);
    }
  bench_print_part (times, 0.95, LIMIT);

  return 0;
}
