// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-deck-shelf.h"
#include "sam-live-fixture.h"
#include "sam-room-check.h"
#include "sam-test-language.h"

/*
 * Walks through sessions of all that there is, one step after another, and
 * looks at the shared screen at each: does everything have its place?
 * Usage: test-slides-fit nl|en
 */

/**
 * Walk:
 * @name: what it is, for a fault
 * @whole: of every kind of item, else of dilemmas alone
 * @people: how many
 * @form: how dilemmas are voted
 * @way: likewise
 * @before: what they choose in turn, as for sam_live_fixture_vote()
 * @after: likewise in the second round
 * @cut_off: each round, once
 *
 * A way through a session. A state of the shared screen that no walk comes by
 * is one more line.
 */
typedef struct
{
  const char *name;
  gboolean    whole;
  guint       people;
  SamVoteForm form;
  SamWay      way;
  const char *before;
  const char *after;
  gboolean    cut_off;
} Walk;

static const Walk walks[] = {
  { "before and after", TRUE, 40, SAM_VOTE_BEFORE_AFTER, SAM_WAY_KEYBOARD,
    "ABCDT-", "BCAT-A", FALSE },
  { "cut off", FALSE, 40, SAM_VOTE_BEFORE_AFTER, SAM_WAY_KEYBOARD, "A", "B",
    TRUE },
  { "by hands", FALSE, 12, SAM_VOTE_BEFORE_AFTER, SAM_WAY_HANDS, "ABCT-", "AAB",
    FALSE },
  { "two chairs", FALSE, 7, SAM_VOTE_SELF_CARER, SAM_WAY_KEYBOARD, "AABCT-A",
    "BBCCTA-", FALSE },
  { "once", FALSE, 7, SAM_VOTE_ONCE, SAM_WAY_KEYBOARD, "", "ABCDT-A", FALSE },
  { "few", FALSE, 4, SAM_VOTE_BEFORE_AFTER, SAM_WAY_KEYBOARD, "AABT", "ABBB",
    FALSE },
  { "nobody votes", FALSE, 7, SAM_VOTE_BEFORE_AFTER, SAM_WAY_KEYBOARD, "", "",
    FALSE },
  { "two people", FALSE, 2, SAM_VOTE_BEFORE_AFTER, SAM_WAY_KEYBOARD, "", "",
    FALSE },
  { "talk alone", FALSE, 7, SAM_VOTE_NONE, SAM_WAY_KEYBOARD, "", "", FALSE },
};

typedef struct
{
  SamLiveFixture session;
  SamRoomCheck   check;
  const Walk    *walk;
  GtkWidget     *screen; /* (owned) (nullable) */
} Fixture;

static void
open_screen (Fixture *fixture)
{
  fixture->screen =
      g_object_ref (sam_shared_screen_new (fixture->session.live));
}

static void
look (Fixture *fixture, const char *what)
{
  SamLive         *live = fixture->session.live;
  SamSessionItem  *current = sam_live_get_current (live);
  SamPhase         phase = sam_live_get_phase (live);
  g_autofree char *name =
      g_strdup_printf ("%s, %s, phase %d, part %u, page %u, %s",
                       sam_session_item_get_title (current),
                       fixture->walk->name, phase.kind, phase.part, phase.page,
                       what);

  sam_room_check_look (&fixture->check, SAM_SHARED_SCREEN (fixture->screen),
                       name);
}

/* The program ends in the middle of a round, and starts again. */
static void
cut_off (Fixture *fixture)
{
  sam_test_destroy (g_steal_pointer (&fixture->screen));
  sam_live_fixture_restart (&fixture->session);
  open_screen (fixture);
}

static void
vote_by_keyboard (Fixture *fixture, const char *letters)
{
  SamLive *live = fixture->session.live;
  guint    n_voters = sam_live_get_n_voters (live);

  for (guint i = 0; i < n_voters; i++)
    {
      char letter[] = { letters[i % strlen (letters)], '\0' };

      if (i == 0)
        {
          sam_live_choose (live, SAM_CHOICE_A);
          look (fixture, "a choice");
          sam_live_take_back (live);
        }
      sam_live_fixture_vote (&fixture->session, letter);
    }
  look (fixture, "all votes");
}

static void
vote_by_hands (Fixture *fixture, const char *letters)
{
  guint counts[SAM_N_CHOICES] = { 0 };

  for (const char *p = letters; *p != '\0'; p++)
    {
      SamChoice choice = *p == 'T'   ? SAM_CHOICE_DOUBT
                         : *p == '-' ? SAM_CHOICE_ABSTAIN
                                     : (SamChoice) (*p - 'A');

      sam_live_set_hands (fixture->session.live, choice, ++counts[choice]);
    }
  look (fixture, "hands");
}

static void
vote (Fixture *fixture)
{
  SamLive    *live = fixture->session.live;
  const char *letters = sam_live_get_phase (live).kind == SAM_PHASE_VOTE_BEFORE
                            ? fixture->walk->before
                            : fixture->walk->after;

  look (fixture, "open");
  if (fixture->walk->cut_off)
    {
      cut_off (fixture);
      live = fixture->session.live;
      look (fixture, "cut off");
    }

  if (*letters == '\0')
    return;

  if (fixture->walk->way == SAM_WAY_HANDS)
    vote_by_hands (fixture, letters);
  else
    vote_by_keyboard (fixture, letters);
  sam_live_close_round (live);
  sam_live_fixture_settle (&fixture->session);
  look (fixture, "closed");
}

/* To the next step, or past a round in which nobody votes. */
static void
go_on (Fixture *fixture)
{
  SamLive *live = fixture->session.live;

  if (sam_live_has_round (live))
    sam_live_close_round (live);
  else
    sam_live_next (live);
  sam_live_fixture_settle (&fixture->session);
}

static void
walk_through (Fixture *fixture, const Walk *walk, SamAgenda *agenda)
{
  g_autoptr (GDateTime) started = g_date_time_new_utc (2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_session_new_from_agenda ("s", started, walk->people, agenda);

  fixture->walk = walk;
  sam_live_fixture_set_up_session (&fixture->session, session);
  open_screen (fixture);

  for (;;)
    {
      look (fixture, "");
      if (sam_live_has_round (fixture->session.live))
        vote (fixture);
      if (!sam_live_can_next (fixture->session.live) &&
          !sam_live_has_round (fixture->session.live))
        break;
      go_on (fixture);
    }

  sam_test_destroy (g_steal_pointer (&fixture->screen));
  sam_live_fixture_tear_down (&fixture->session, NULL);
}

/* Returns: how many items */
static guint
append_items (SamAgenda *agenda, SamCard *card, const Walk *walk)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      g_autoptr (SamBlock) block =
          sam_block_new_item (SAM_DECK_BUILT_IN, card, item);

      if (!walk->whole && sam_item_get_kind (item) != SAM_ITEM_DILEMMA)
        continue;
      sam_block_set_vote_form (block, walk->form);
      sam_block_set_way (block, walk->way);
      sam_agenda_append (agenda, block);
    }

  return n_items;
}

static void
test_every_card_fits (gconstpointer language)
{
  Fixture fixture = { 0 };
  guint   n_items = 0;
  g_autoptr (SamDeckShelf) shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, language);
  GListModel *deck = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));

  sam_room_check_set_up (&fixture.check);
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (deck, i);

      for (gsize n = 0; n < G_N_ELEMENTS (walks); n++)
        {
          g_autoptr (SamAgenda) agenda = sam_agenda_new ("agenda");
          guint count = append_items (agenda, card, &walks[n]);

          n_items += walks[n].whole ? count : 0;
          walk_through (&fixture, &walks[n], agenda);
        }
    }

  g_test_message ("%u screens", g_hash_table_size (fixture.check.seen));
  g_assert_cmpuint (n_items, ==, 208);
  sam_room_check_tear_down (&fixture.check);
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
test_every_block_fits (gconstpointer unused)
{
  static const guint lengths[] = { 1, 8, 29, 30, 31, 60, 61, 300 };
  Fixture            fixture = { 0 };

  sam_room_check_set_up (&fixture.check);
  for (guint kind = 0; kind < SAM_N_BLOCK_KINDS; kind++)
    {
      g_autoptr (SamAgenda) agenda = sam_agenda_new ("agenda");

      for (gsize t = 0; t < G_N_ELEMENTS (lengths); t++)
        for (gsize n = 0; n < G_N_ELEMENTS (lengths); n++)
          {
            g_autofree char *title = write_words (lengths[t]);
            g_autofree char *text = write_words (lengths[n]);
            g_autoptr (SamBlock) block = NULL;

            if (kind == SAM_BLOCK_ITEM)
              continue;
            block = sam_block_new (kind, title);
            sam_block_set_text (block, text);
            sam_agenda_append (agenda, block);
          }

      if (kind != SAM_BLOCK_ITEM)
        walk_through (&fixture, &walks[0], agenda);
    }
  sam_room_check_tear_down (&fixture.check);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  /* Both sides of the screen speak one language: the cards and our own words.
   */
  if (g_str_equal (argv[1], "nl"))
    sam_test_speak_dutch ();
  adw_init ();

  g_test_add_data_func ("/slides-fit/cards", argv[1], test_every_card_fits);
  g_test_add_data_func ("/slides-fit/blocks", argv[1], test_every_block_fits);

  return g_test_run ();
}
