// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>
#include <malloc.h>

#include "sam-console.h"
#include "sam-figures.h"
#include "sam-live-fixture.h"
#include "sam-shared-screen.h"
#include "sam-window-fixture.h"

/*
 * R14: a meeting that does not end, on both windows: forward and back, notes,
 * votes, undo, the blank screen, the report. Meanwhile somebody looks up one
 * card after the other, in one language after the other. Memory and descriptors
 * stay what they are; anything that GTK complains of ends the test.
 */

/* A few rounds in ./dev test. ./dev torture plays on for so long. */
#define QUICK_ROUNDS 3
#define ALL_SECONDS 600

/* What is made once, fonts and the like, is there after so many rounds; every
 * card was open in both languages by then, and what SQLite keeps of the file
 * has found its size. */
#define QUICK_FIRST_ROUNDS 3
#define ALL_FIRST_ROUNDS 16
#define FIRST_SECONDS 60

#define MOST_GROWTH_KB (5 * 1024)

#define DILEMMA "several-carers-two-numbers"
#define PAGE "care-triad"

typedef struct
{
  SamLiveFixture   session;
  GtkWidget       *window;  /* (owned) */
  GtkWidget       *console; /* (owned by @window) */
  SamWindowFixture beside;  /* where cards are looked up */
  guint            n_deeds;
  guint            n_cards;     /* opened */
  guint            n_languages; /* how often the cards changed to another */
} Fixture;

/* A thing that slides is drawn at ever other places, and cairo keeps a picture
 * of each letter for each of them, until it has 16,384. It is slow to get there
 * (20 kB in a round), and would hide what is ours. */
static void
stop_sliding (void)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE,
                NULL);
}

static void
fixture_set_up (Fixture *self, gconstpointer form)
{
  stop_sliding ();
  sam_live_fixture_set_up_prepared (&self->session, form);
  self->window = g_object_ref (gtk_window_new ());
  self->console = sam_console_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), self->console);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1280, 800);
  sam_console_set_live (SAM_CONSOLE (self->console), self->session.live);
  gtk_window_present (GTK_WINDOW (self->window));
  sam_console_show_shared_screen (SAM_CONSOLE (self->console));
  sam_window_fixture_set_up (&self->beside, NULL);
  gtk_window_present (GTK_WINDOW (self->beside.window));
}

static void
fixture_tear_down (Fixture *self, gconstpointer form)
{
  sam_window_fixture_tear_down (&self->beside, NULL);
  sam_console_set_live (SAM_CONSOLE (self->console), NULL);
  sam_test_destroy (g_steal_pointer (&self->window));
  sam_live_fixture_tear_down (&self->session, form);
}

/* Until it is on the disk, and what was to be drawn by then is drawn. */
static void
settle (Fixture *self)
{
  self->n_deeds++;
  sam_live_fixture_settle (&self->session);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
note (Fixture *self, guint round)
{
  g_autofree char *text = g_strdup_printf ("What we said in round %u.", round);

  sam_live_set_note (self->session.live, text);
  sam_live_flush (self->session.live);
  settle (self);
}

static void
vote (Fixture *self)
{
  sam_live_fixture_vote (&self->session, "AABTC-A");
  sam_live_close_round (self->session.live);
  settle (self);
}

static void
show_blank (Fixture *self)
{
  sam_live_set_screen_state (self->session.live, SAM_SCREEN_BLANK);
  settle (self);
  sam_live_set_screen_state (self->session.live, SAM_SCREEN_LIVE);
  settle (self);
}

static void
undo_and_redo (Fixture *self)
{
  SamLive *live = self->session.live;

  if (sam_live_get_undo_label (live) == NULL)
    return;

  sam_live_undo (live);
  settle (self);
  if (sam_live_get_redo_label (live) != NULL)
    sam_live_redo (live);
  settle (self);
}

/* One card after the other, each twice so that it shows in both languages; an
 * item that changes its language, and a page that it leans on. */
static void
look_up (Fixture *self, guint round)
{
  SamDeckShelf *shelf = self->beside.app.shelf;
  GListModel   *cards = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));
  gboolean      dutch = g_str_equal (sam_deck_shelf_get_language (shelf), "nl");
  g_autoptr (SamCard) card =
      g_list_model_get_item (cards,
                             round / 2 % g_list_model_get_n_items (cards));

  SAM_ACT (&self->beside, "win.open-card", "(ss)", SAM_DECK_BUILT_IN,
           sam_card_get_id (card));
  self->n_cards++;
  settle (self);
  SAM_ACT (&self->beside, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  self->n_cards++;
  settle (self);
  sam_deck_shelf_set_language (shelf, dutch ? "en" : "nl");
  self->n_languages++;
  settle (self);
  SAM_ACT (&self->beside, "win.open-page", "s", PAGE);
  settle (self);
  SAM_ACT (&self->beside, "win.back", NULL);
  SAM_ACT (&self->beside, "win.back", NULL);
  settle (self);
}

/* As who looks at what it came to so far. */
static void
read_report (Fixture *self)
{
  g_autoptr (SamSession) session = sam_test_load (&self->session.store, "s");
  g_autofree char *ours = sam_test_markdown (session, SAM_REPORT_FOR_US);
  g_autofree char *shared = sam_test_markdown (session, SAM_REPORT_TO_SHARE);

  g_assert_cmpuint (strlen (ours), >=, strlen (shared) / 2);
}

/* From the first item to the last, and back again. */
static void
play_round (Fixture *self, guint round)
{
  SamLive *live = self->session.live;

  sam_live_go_to_item (live, 0);
  settle (self);
  while (sam_live_can_next (live))
    {
      sam_live_next (live);
      settle (self);
      if (sam_live_has_round (live))
        {
          vote (self);
          undo_and_redo (self);
        }
      note (self, round);
    }
  show_blank (self);
  sam_live_set_people (live, 6 + round % 2);
  settle (self);
  sam_live_set_people (live, 7);
  settle (self);
  sam_live_add_minutes (live);
  settle (self);
  undo_and_redo (self);
  look_up (self, round);
  read_report (self);
  sam_console_show_shared_screen (SAM_CONSOLE (self->console));
}

typedef struct
{
  gint64 memory_kb;
  guint  n_descriptors;
} Use;

static Use
measure (void)
{
  malloc_trim (0);

  return (Use){ sam_figures_get_memory_kb (),
                sam_figures_count_descriptors () };
}

/* Returns: how many rounds there were in so many, or in so many seconds */
static guint
play (Fixture *self, guint n_rounds, guint n_seconds)
{
  const gint64 end = g_get_monotonic_time () + n_seconds * G_TIME_SPAN_SECOND;
  guint        n_played = 0;

  while (n_played < n_rounds || g_get_monotonic_time () < end)
    play_round (self, n_played++);

  return n_played;
}

static void
test_nothing_grows (Fixture *self, gconstpointer form)
{
  const char *how = g_getenv ("SAM_TORTURE");
  const guint n_seconds = sam_figures_choose (0, ALL_SECONDS);
  guint       n_rounds;
  Use         before;
  Use         after;
  gint64      growth;

  play (self, how != NULL ? ALL_FIRST_ROUNDS : QUICK_FIRST_ROUNDS,
        how != NULL ? FIRST_SECONDS : 0);
  before = measure ();
  self->n_deeds = self->n_cards = self->n_languages = 0;
  n_rounds = play (self, QUICK_ROUNDS, n_seconds);
  after = measure ();

  growth = after.memory_kb - before.memory_kb;
  sam_figures_say ("R14",
                   growth < MOST_GROWTH_KB &&
                       after.n_descriptors == before.n_descriptors,
                   "10 minutes; grows less than 5 MB, descriptors stay",
                   "%u things done in %u rounds of a meeting, %u s, %u cards "
                   "opened and %u times another language: memory grew by "
                   "%.1f MB, descriptors from %u to %u, 0 criticals",
                   self->n_deeds, n_rounds, n_seconds, self->n_cards,
                   self->n_languages, (double) growth / 1024,
                   before.n_descriptors, after.n_descriptors);
  g_assert_cmpuint (after.n_descriptors, ==, before.n_descriptors);
  if (how != NULL)
    g_assert_cmpint (growth, <, MOST_GROWTH_KB);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/long-meeting/nothing-grows", Fixture,
              GUINT_TO_POINTER (SAM_VOTE_BEFORE_AFTER), fixture_set_up,
              test_nothing_grows, fixture_tear_down);

  return g_test_run ();
}
