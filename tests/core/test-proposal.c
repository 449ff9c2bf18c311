// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-test.h"
#include "sam-deck-folder.h"
#include "sam-deck-test.h"
#include "sam-proposal.h"

static SamDeck *
load_deck (const char *language)
{
  SamDeck *deck = sam_deck_new (SAM_DECK_BUILT_IN);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (NULL);

  sam_deck_folder_load_resource (SAM_RESOURCE_BASE "/cards", language, deck,
                                 problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (deck)), ==, 8);

  return deck;
}

typedef struct
{
  SamDeck    *deck;
  SamHistory *history;
  SamWishes   wishes;
} Team;

static void
set_up (Team *team, gconstpointer unused)
{
  team->deck = load_deck ("nl");
  team->history = sam_history_new ();
  team->wishes = (SamWishes){ .minutes = 60, .people = 7 };
}

static void
tear_down (Team *team, gconstpointer unused)
{
  g_clear_pointer (&team->wishes.check_ins, g_array_unref);
  g_clear_pointer (&team->wishes.check_outs, g_array_unref);
  g_clear_pointer (&team->history, sam_history_free);
  g_assert_finalize_object (team->deck);
}

static SamAgenda *
propose (Team *team)
{
  return sam_propose (&team->wishes, &team->deck, 1, team->history);
}

static const char *
get_card (SamDeck *deck, guint number)
{
  g_autoptr (SamCard) card =
      g_list_model_get_item (G_LIST_MODEL (deck), number - 1);

  return sam_card_get_id (card);
}

static SamItem *
get_item (Team *team, guint card_number, SamItemKind kind)
{
  SamCard *card =
      sam_deck_find (team->deck, get_card (team->deck, card_number));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_get_kind (item) == kind)
        return item;
    }

  g_assert_not_reached ();
}

static void
add_use (Team *team, SamItem *item, SamUse use)
{
  sam_history_add_use (team->history, SAM_DECK_BUILT_IN, sam_item_get_id (item),
                       &use);
}

/* The first block of @kind, or %NULL. */
static SamBlock *
find_kind (SamAgenda *agenda, SamItemKind kind)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_block_get_item (block) != NULL &&
          sam_item_get_kind (sam_block_get_item (block)) == kind)
        return block;
    }

  return NULL;
}

/* Returns: (transfer full): a letter for each block: I, L, A and O for opening
 *   and closing, c, d, a and t for items, b for a break */
static char *
spell (SamAgenda *agenda)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item != NULL)
        g_string_append_c (string, "cdat"[sam_item_get_kind (item)]);
      else
        g_string_append_c (string, "IL?b??AO"[sam_block_get_kind (block)]);
    }

  return g_string_free (string, FALSE);
}

/* What holds for every proposal. */

static gboolean
is_for (SamItem *item, guint people)
{
  return people >= sam_item_get_least_people (item) &&
         people <= sam_item_get_most_people (item);
}

static void
assert_blocks (SamAgenda *agenda, const SamWishes *wishes, gboolean last_time)
{
  guint n = sam_agenda_get_n_blocks (agenda);
  guint end = 0;
  guint n_breaks = 0;

  g_assert_cmpuint (n, >=, last_time ? 4 : 3);
  for (guint i = 0; i < n; i++)
    {
      SamBlock    *block = sam_agenda_get_block (agenda, i);
      SamItem     *item = sam_block_get_item (block);
      SamBlockKind kind = sam_block_get_kind (block);

      g_assert_true (sam_block_get_fits (block));
      g_assert_cmpuint (sam_block_get_minutes (block), >=, 1);
      g_assert_cmpuint (sam_block_get_start (block), ==, end);
      end += sam_block_get_minutes (block);
      if (item != NULL)
        {
          g_assert_true (is_for (item, wishes->people));
          g_assert_cmpint (sam_block_get_reason (block), ==,
                           SAM_REASON_NOT_YET);
        }
      if (kind == SAM_BLOCK_BREAK)
        {
          n_breaks++;
          g_assert_cmpuint (sam_block_get_minutes (block), >=, 10);
        }
      g_assert_cmpint (kind == SAM_BLOCK_CHECK_IN, ==, i == 0);
      g_assert_cmpint (kind == SAM_BLOCK_LAST_TIME, ==, last_time && i == 1);
      g_assert_cmpint (kind == SAM_BLOCK_AGREE, ==, i == n - 2);
      g_assert_cmpint (kind == SAM_BLOCK_CHECK_OUT, ==, i == n - 1);
    }

  g_assert_cmpuint (n_breaks, ==, wishes->minutes >= 90 ? 1 : 0);
}

static void
assert_distinct (SamAgenda *agenda, gboolean cards)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item == NULL)
        continue;
      g_assert_true (g_hash_table_add (seen, (char *) sam_item_get_id (item)));
      if (cards)
        g_assert_true (
            g_hash_table_add (seen, (char *) sam_block_get_card_id (block)));
    }
}

/* The break is about halfway, with something before it and after it. */
static void
assert_break (SamAgenda *agenda)
{
  guint planned = sam_agenda_get_planned (agenda);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_block_get_kind (block) != SAM_BLOCK_BREAK)
        continue;
      g_assert_cmpuint (sam_block_get_start (block), >, planned / 3);
      g_assert_cmpuint (sam_block_get_start (block), <, planned * 2 / 3);
      g_assert_nonnull (
          sam_block_get_item (sam_agenda_get_block (agenda, i - 1)));
      g_assert_nonnull (
          sam_block_get_item (sam_agenda_get_block (agenda, i + 1)));
    }
}

/* Nothing more could have been added: what is left is less than a tip, or there
 * is nothing for so few people. */
static void
assert_full (SamAgenda *agenda, const SamWishes *wishes)
{
  guint spare = sam_agenda_get_fit (agenda)->spare;

  g_assert_cmpuint (sam_agenda_get_fit (agenda)->over, ==, 0);
  if (wishes->people >= 3)
    g_assert_cmpuint (spare, <, 2);
}

static void
test_always_fits (Team *team, gconstpointer unused)
{
  for (guint minutes = 10; minutes <= 180; minutes++)
    for (SamPurpose purpose = 0; purpose < SAM_N_PURPOSES; purpose++)
      for (guint people = 1; people <= 12; people++)
        {
          gboolean   last_time = (minutes + people) % 2 == 0;
          SamAgenda *agenda;

          sam_history_set_n_open_agreements (team->history, last_time ? 2 : 0);
          team->wishes.minutes = minutes;
          team->wishes.purpose = purpose;
          team->wishes.people = people;
          agenda = propose (team);
          assert_blocks (agenda, &team->wishes, last_time);
          assert_distinct (agenda, minutes <= 60);
          assert_full (agenda, &team->wishes);
          if (people >= 3)
            assert_break (agenda);
          g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, minutes);
          g_assert_cmpuint (sam_agenda_get_people (agenda), ==, people);
          g_assert_cmpint (sam_agenda_get_purpose (agenda), ==, purpose);
          g_assert_false (sam_agenda_can_undo (agenda));
          g_assert_finalize_object (agenda);
        }
}

static void
test_keeps_to_one_card (Team *team, gconstpointer unused)
{
  team->wishes.card_id = get_card (team->deck, 6);
  for (guint minutes = 10; minutes <= 180; minutes += 5)
    for (SamPurpose purpose = 0; purpose < SAM_N_PURPOSES; purpose++)
      {
        SamAgenda *agenda;

        team->wishes.minutes = minutes;
        team->wishes.purpose = purpose;
        agenda = propose (team);
        assert_blocks (agenda, &team->wishes, FALSE);
        assert_distinct (agenda, FALSE);
        assert_full (agenda, &team->wishes);
        for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
          {
            const char *card_id =
                sam_block_get_card_id (sam_agenda_get_block (agenda, i));

            if (card_id != NULL)
              g_assert_cmpstr (card_id, ==, team->wishes.card_id);
          }
        g_assert_finalize_object (agenda);
      }
}

typedef struct
{
  SamPurpose  purpose;
  guint       minutes;
  const char *begins; /* with these after the opening */
} Course;

static const Course courses[] = {
  { SAM_PURPOSE_OPEN, 30, "Id" },      { SAM_PURPOSE_OPEN, 45, "Id" },
  { SAM_PURPOSE_OPEN, 60, "Icd" },     { SAM_PURPOSE_OPEN, 90, "Icd" },
  { SAM_PURPOSE_PRACTISE, 30, "Ia" },  { SAM_PURPOSE_PRACTISE, 60, "Ia" },
  { SAM_PURPOSE_AGREE, 30, "Ic" },     { SAM_PURPOSE_AGREE, 60, "Ic" },
  { SAM_PURPOSE_APPRECIATE, 30, "Ia" }
};

static void
test_goes_with_the_purpose (Team *team, gconstpointer unused)
{
  for (gsize i = 0; i < G_N_ELEMENTS (courses); i++)
    {
      SamAgenda       *agenda;
      g_autofree char *letters = NULL;

      team->wishes.purpose = courses[i].purpose;
      team->wishes.minutes = courses[i].minutes;
      agenda = propose (team);
      letters = spell (agenda);
      g_test_message ("%u minutes: %s", courses[i].minutes, letters);
      g_assert_true (g_str_has_prefix (letters, courses[i].begins));
      g_assert_true (g_str_has_suffix (letters, "AO"));
      if (courses[i].purpose != SAM_PURPOSE_OPEN)
        g_assert_true (g_str_has_suffix (letters, "tAO"));
      g_assert_finalize_object (agenda);
    }
}

static void
test_appreciates (Team *team, gconstpointer unused)
{
  SamAgenda *agenda;

  team->wishes.purpose = SAM_PURPOSE_APPRECIATE;
  team->wishes.minutes = 30;
  agenda = propose (team);
  g_assert_true (
      sam_item_has_link (sam_block_get_item (sam_agenda_get_block (agenda, 1)),
                         SAM_LINK_MODEL, "appreciative-inquiry"));
  g_assert_finalize_object (agenda);
}

static void
test_agreeing_takes_its_time (Team *team, gconstpointer unused)
{
  SamAgenda *agenda;
  guint      n;

  team->wishes.purpose = SAM_PURPOSE_AGREE;
  agenda = propose (team);
  n = sam_agenda_get_n_blocks (agenda);
  g_assert_cmpuint (sam_block_get_minutes (
                        sam_agenda_get_block (agenda, n - 2)),
                    ==, 10);
  g_assert_finalize_object (agenda);
}

static void
test_same_again (Team *team, gconstpointer unused)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  for (guint i = 0; i < 2; i++)
    {
      SamAgenda *agenda;
      GString   *string = g_string_new (NULL);

      team->wishes.minutes = 120;
      agenda = propose (team);
      for (guint j = 0; j < sam_agenda_get_n_blocks (agenda); j++)
        {
          SamBlock *block = sam_agenda_get_block (agenda, j);

          g_string_append_printf (string, "%s %u\n",
                                  sam_block_get_title (block),
                                  sam_block_get_minutes (block));
        }
      g_free (second);
      second = g_steal_pointer (&first);
      first = g_string_free (string, FALSE);
      g_assert_finalize_object (agenda);
    }

  g_assert_cmpstr (first, ==, second);
}

/* What is preferred: each step makes one dilemma better than the one before. */
static void
test_prefers (Team *team, gconstpointer unused)
{
  SamItem *recent = get_item (team, 1, SAM_ITEM_DILEMMA);
  SamItem *second_look = get_item (team, 6, SAM_ITEM_DILEMMA);
  SamItem *agreement = get_item (team, 7, SAM_ITEM_DILEMMA);
  SamItem *parked = get_item (team, 8, SAM_ITEM_DILEMMA);
  struct
  {
    SamItem  *item;
    SamReason reason;
  } expected[] = { { get_item (team, 2, SAM_ITEM_DILEMMA), SAM_REASON_NOT_YET },
                   { second_look, SAM_REASON_SECOND_LOOK },
                   { agreement, SAM_REASON_AGREEMENT },
                   { parked, SAM_REASON_PARKED } };

  team->wishes.minutes = 30;
  for (guint step = 0; step < G_N_ELEMENTS (expected); step++)
    {
      SamAgenda *agenda;
      SamBlock  *block;

      if (step == 0)
        add_use (team, recent, (SamUse){ .times = 1, .days_ago = 7 });
      else if (step == 1)
        add_use (team, second_look,
                 (SamUse){ .times = 1, .days_ago = 70, .second_look = TRUE });
      else if (step == 2)
        sam_history_add_open_card (team->history, get_card (team->deck, 7));
      else
        add_use (team, parked, (SamUse){ .parked = TRUE });

      agenda = propose (team);
      block = find_kind (agenda, SAM_ITEM_DILEMMA);
      g_assert_cmpstr (sam_block_get_title (block), ==,
                       sam_item_get_title (expected[step].item));
      g_assert_cmpint (sam_block_get_reason (block), ==, expected[step].reason);
      g_assert_finalize_object (agenda);
    }
}

static void
discuss_card (Team *team, guint number, guint days_ago)
{
  g_autoptr (SamCard) card =
      g_list_model_get_item (G_LIST_MODEL (team->deck), number - 1);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      add_use (team, item, (SamUse){ .times = 1, .days_ago = days_ago });
    }
}

static void
discuss_all (Team *team, guint days_ago)
{
  for (guint number = 1; number <= 8; number++)
    discuss_card (team, number, days_ago);
}

/* The dilemma of last week does not come back because what was agreed on it is
 * open; another of that card does. */
static void
test_does_not_repeat_last_time (Team *team, gconstpointer unused)
{
  SamItem   *last = get_item (team, 3, SAM_ITEM_DILEMMA);
  SamAgenda *agenda;
  SamBlock  *block;

  add_use (team, last, (SamUse){ .times = 1, .days_ago = 7 });
  sam_history_add_open_card (team->history, get_card (team->deck, 3));
  agenda = propose (team);
  block = find_kind (agenda, SAM_ITEM_CASE);
  g_assert_nonnull (block);
  block = find_kind (agenda, SAM_ITEM_DILEMMA);
  g_assert_cmpuint (sam_block_get_card_number (block), ==, 3);
  g_assert_cmpint (sam_block_get_reason (block), ==, SAM_REASON_AGREEMENT);
  g_assert_true (sam_block_get_item (block) != last);
  g_assert_finalize_object (agenda);

  /* Nor does any other of that card, if all were discussed lately. */
  discuss_card (team, 3, 7);
  agenda = propose (team);
  block = find_kind (agenda, SAM_ITEM_DILEMMA);
  g_assert_cmpuint (sam_block_get_card_number (block), !=, 3);
  g_assert_cmpint (sam_block_get_reason (block), ==, SAM_REASON_NOT_YET);
  g_assert_finalize_object (agenda);
}

static void
test_comes_back_to_long_ago (Team *team, gconstpointer unused)
{
  SamItem   *oldest = get_item (team, 4, SAM_ITEM_DILEMMA);
  SamAgenda *agenda;
  SamBlock  *block;

  discuss_all (team, 120);
  add_use (team, oldest, (SamUse){ .times = 1, .days_ago = 300 });
  team->wishes.minutes = 30;
  agenda = propose (team);
  block = find_kind (agenda, SAM_ITEM_DILEMMA);
  g_assert_true (sam_block_get_item (block) == oldest);
  g_assert_cmpint (sam_block_get_reason (block), ==, SAM_REASON_LONG_AGO);
  g_assert_finalize_object (agenda);

  /* Where all is recent, something is still better than nothing. */
  discuss_all (team, 10);
  agenda = propose (team);
  block = find_kind (agenda, SAM_ITEM_DILEMMA);
  g_assert_nonnull (block);
  g_assert_cmpint (sam_block_get_reason (block), ==, SAM_REASON_NONE);
  g_assert_finalize_object (agenda);
}

/* The cards take turns: whoever goes on meeting meets all of them. */
static void
test_cards_take_turns (Team *team, gconstpointer unused)
{
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

  team->wishes.minutes = 30;
  for (guint meeting = 0; meeting < 8; meeting++)
    {
      SamAgenda *agenda = propose (team);

      for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
        {
          SamBlock *block = sam_agenda_get_block (agenda, i);

          if (sam_block_get_item (block) == NULL)
            continue;
          add_use (team, sam_block_get_item (block), (SamUse){ .times = 1 });
          g_hash_table_add (met, GUINT_TO_POINTER (
                                     sam_block_get_card_number (block)));
        }
      g_assert_finalize_object (agenda);
    }

  g_assert_cmpuint (g_hash_table_size (met), ==, 8);
}

static void
test_uses_learned_minutes (Team *team, gconstpointer unused)
{
  SamItem   *item = get_item (team, 4, SAM_ITEM_DILEMMA);
  SamAgenda *agenda;
  SamBlock  *block;

  add_use (team, item, (SamUse){ .parked = TRUE, .usual = 21 });
  agenda = propose (team);
  block = find_kind (agenda, SAM_ITEM_DILEMMA);
  g_assert_true (sam_block_get_item (block) == item);
  g_assert_cmpuint (sam_block_get_learned (block), ==, 21);
  g_assert_cmpuint (sam_block_get_usual (block), ==, 21);
  g_assert_finalize_object (agenda);
}

static void
test_two_do_not_vote (Team *team, gconstpointer unused)
{
  for (guint people = 1; people <= 4; people++)
    {
      SamAgenda *agenda;

      team->wishes.people = people;
      team->wishes.minutes = 180;
      agenda = propose (team);
      for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
        {
          SamBlock *block = sam_agenda_get_block (agenda, i);

          if (sam_block_get_item (block) != NULL)
            g_assert_cmpint (sam_block_get_vote_form (block), ==,
                             people < 3 ? SAM_VOTE_NONE
                                        : SAM_VOTE_BEFORE_AFTER);
        }
      g_assert_finalize_object (agenda);
    }
}

/* More people than any item is for do it in groups. */
static void
test_large_teams (Team *team, gconstpointer unused)
{
  SamAgenda *agenda;

  team->wishes.people = 30;
  agenda = propose (team);
  g_assert_nonnull (find_kind (agenda, SAM_ITEM_DILEMMA));
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->spare, <, 2);
  g_assert_finalize_object (agenda);
}

static void
test_without_cards (Team *team, gconstpointer unused)
{
  SamAgenda       *agenda = sam_propose (&team->wishes, NULL, 0, NULL);
  g_autofree char *letters = spell (agenda);

  g_assert_cmpstr (letters, ==, "IAO");
  g_assert_null (sam_block_get_text (sam_agenda_get_block (agenda, 0)));
  g_assert_null (sam_block_get_question_id (sam_agenda_get_block (agenda, 0)));
  g_assert_finalize_object (agenda);

  /* Then there is nothing to have a break from either. */
  team->wishes.card_id = "no-such-card";
  team->wishes.minutes = 120;
  agenda = propose (team);
  g_assert_cmpuint (sam_agenda_get_n_blocks (agenda), ==, 3);
  g_assert_finalize_object (agenda);
}

static void
test_frame (Team *team, gconstpointer unused)
{
  SamAgenda       *agenda;
  g_autofree char *letters = NULL;

  sam_history_set_n_open_agreements (team->history, 1);
  agenda = sam_propose_frame (&team->wishes, team->history);
  letters = spell (agenda);
  g_assert_cmpstr (letters, ==, "ILAO");
  g_assert_cmpuint (sam_agenda_get_planned (agenda), ==, 18);
  g_assert_false (sam_agenda_can_undo (agenda));
  g_assert_finalize_object (agenda);
}

/* @id: must live as long as the array */
static GArray *
make_questions (const char *id)
{
  SamQuestion question = { id, "How are you?" };
  GArray     *questions = g_array_new (FALSE, FALSE, sizeof question);

  return g_array_append_val (questions, question);
}

static void
test_questions_take_turns (Team *team, gconstpointer unused)
{
  static const char a[] = "a", b[] = "b", c[] = "c";
  SamQuestion       all[] = { { a, "A?" }, { b, "B?" }, { c, "C?" } };
  g_autoptr (GArray) questions = g_array_new (FALSE, FALSE, sizeof *all);
  g_autoptr (SamHistory) later = sam_history_new ();

#define ASK(history, not_this) \
  (sam_propose_question (questions, (history), (not_this))->id)

  g_assert_null (sam_propose_question (questions, NULL, NULL));
  g_array_append_vals (questions, all, 3);
  g_assert_cmpstr (ASK (NULL, NULL), ==, "a");
  g_assert_cmpstr (ASK (NULL, "a"), ==, "b");
  g_assert_cmpstr (ASK (NULL, "c"), ==, "a");
  g_assert_cmpstr (ASK (NULL, "unknown"), ==, "a");

  /* Asked: a, and before that b; never c. */
  sam_history_add_question (team->history, "a");
  sam_history_add_question (team->history, "b");
  sam_history_add_question (team->history, "a");
  g_assert_true (sam_history_was_asked (team->history, "b"));
  g_assert_false (sam_history_was_asked (team->history, "c"));
  g_assert_cmpstr (ASK (team->history, NULL), ==, "c");
  g_assert_cmpstr (ASK (team->history, "c"), ==, "b");
  g_assert_cmpstr (ASK (team->history, "b"), ==, "a");
  g_assert_cmpstr (ASK (team->history, "a"), ==, "c");

  /* All of them: the one that was asked longest ago. */
  sam_history_add_question (later, "b");
  sam_history_add_question (later, "a");
  sam_history_add_question (later, "c");
  g_assert_cmpstr (ASK (later, NULL), ==, "c");
#undef ASK

  g_array_set_size (questions, 1);
  g_assert_null (sam_propose_question (questions, NULL, "a"));
}

static void
test_begins_with_a_question (Team *team, gconstpointer unused)
{
  SamAgenda *agenda;
  SamBlock  *first;
  SamBlock  *last;

  team->wishes.check_ins = make_questions ("i");
  team->wishes.check_outs = make_questions ("o");
  agenda = propose (team);
  first = sam_agenda_get_block (agenda, 0);
  last = sam_agenda_get_block (agenda, sam_agenda_get_n_blocks (agenda) - 1);
  g_assert_cmpstr (sam_block_get_text (first), ==, "How are you?");
  g_assert_cmpstr (sam_block_get_question_id (first), ==, "i");
  g_assert_cmpstr (sam_block_get_question_id (last), ==, "o");
  g_assert_finalize_object (agenda);
}

/* A template is used again: another question, and what is open now. */
static void
test_renews (Team *team, gconstpointer unused)
{
  static const SamQuestion more = { "next", "And now?" };
  SamAgenda               *agenda;
  SamBlock                *first;
  g_autofree char         *before = NULL;
  g_autofree char         *after = NULL;
  g_autofree char         *again = NULL;

  team->wishes.check_ins = make_questions ("i");
  team->wishes.check_outs = make_questions ("o");
  g_array_append_val (team->wishes.check_ins, more);
  agenda = propose (team);
  before = spell (agenda);
  first = sam_agenda_get_block (agenda, 0);

  sam_history_add_question (team->history, "i");
  sam_history_set_n_open_agreements (team->history, 1);
  sam_propose_renew (agenda, &team->wishes, team->history);
  after = spell (agenda);
  g_assert_true (g_str_has_prefix (before, "Ic"));
  g_assert_true (g_str_has_prefix (after, "ILc"));
  g_assert_true (sam_agenda_get_block (agenda, 0) == first);
  g_assert_cmpstr (sam_block_get_question_id (first), ==, "next");
  g_assert_cmpstr (sam_block_get_text (first), ==, "And now?");

  sam_agenda_undo (agenda);
  g_assert_false (sam_agenda_can_undo (agenda));
  sam_agenda_redo (agenda);

  /* What somebody wrote stays, and what was agreed is closed. */
  sam_agenda_set_words (agenda, 0, "Check-in", "My own?", NULL);
  sam_history_set_n_open_agreements (team->history, 0);
  sam_propose_renew (agenda, &team->wishes, team->history);
  again = spell (agenda);
  g_assert_cmpstr (again, ==, before);
  g_assert_cmpstr (sam_block_get_text (first), ==, "My own?");
  g_assert_finalize_object (agenda);
}

static guint
find_position (SamAgenda *agenda, SamItemKind kind)
{
  SamBlock *block = find_kind (agenda, kind);

  g_assert_nonnull (block);

  return (guint) sam_agenda_find (agenda, sam_block_get_id (block));
}

/* “Another one” goes through all there are before it comes back. */
static void
test_swaps (Team *team, gconstpointer unused)
{
  SamAgenda *agenda = propose (team);
  guint      position = find_position (agenda, SAM_ITEM_DILEMMA);
  guint      n = 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  sam_agenda_set_must (agenda, position, TRUE);
  for (;;)
    {
      SamBlock *old = sam_agenda_get_block (agenda, position);
      SamItem  *item = sam_block_get_item (old);
      g_autoptr (SamBlock) block = NULL;

      g_assert_cmpint (sam_item_get_kind (item), ==, SAM_ITEM_DILEMMA);
      if (!g_hash_table_add (seen, (char *) sam_item_get_id (item)))
        break;
      n++;
      block =
          sam_propose_swap (agenda, position, &team->deck, 1, team->history);
      g_assert_nonnull (block);
      g_assert_true (sam_block_get_must (block));
      g_assert_cmpint (sam_block_get_reason (block), ==, SAM_REASON_NOT_YET);
      sam_agenda_replace (agenda, position, block);
      assert_distinct (agenda, TRUE);
      g_assert_true (sam_block_get_fits (block));
    }

  /* Five of each card that nothing else on the agenda is of. */
  g_assert_cmpuint (n, ==,
                    5 * (8 - (sam_agenda_get_n_blocks (agenda) - 3 - 1)));
  g_assert_null (sam_propose_swap (agenda, 0, &team->deck, 1, team->history));
  g_assert_finalize_object (agenda);
}

static void
test_swaps_within_one_card (Team *team, gconstpointer unused)
{
  SamAgenda *agenda;
  guint      position;
  g_autoptr (SamBlock) block = NULL;

  team->wishes.card_id = get_card (team->deck, 2);
  agenda = propose (team);
  position = find_position (agenda, SAM_ITEM_CASE);
  block = sam_propose_swap (agenda, position, &team->deck, 1, team->history);
  g_assert_cmpuint (sam_block_get_card_number (block), ==, 2);
  g_assert_finalize_object (agenda);
}

static void
test_fills_what_is_left (Team *team, gconstpointer unused)
{
  SamAgenda *agenda = propose (team);
  guint      position = find_position (agenda, SAM_ITEM_DILEMMA);
  g_autoptr (SamBlock) block = NULL;

  g_assert_null (sam_propose_filler (agenda, &team->deck, 1, team->history));
  sam_agenda_remove (agenda, position);
  block = sam_propose_filler (agenda, &team->deck, 1, team->history);
  g_assert_nonnull (block);
  g_assert_cmpint (sam_item_get_kind (sam_block_get_item (block)), !=,
                   SAM_ITEM_TIP);
  sam_agenda_append (agenda, block);
  g_assert_true (sam_block_get_fits (block));
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->n_out, ==, 0);
  assert_distinct (agenda, TRUE);

  g_assert_finalize_object (agenda);
}

#define ADD(path, function) \
  g_test_add ("/proposal/" path, Team, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("always-fits", test_always_fits);
  ADD ("keeps-to-one-card", test_keeps_to_one_card);
  ADD ("goes-with-the-purpose", test_goes_with_the_purpose);
  ADD ("appreciates", test_appreciates);
  ADD ("agreeing-takes-its-time", test_agreeing_takes_its_time);
  ADD ("same-again", test_same_again);
  ADD ("prefers", test_prefers);
  ADD ("does-not-repeat-last-time", test_does_not_repeat_last_time);
  ADD ("comes-back-to-long-ago", test_comes_back_to_long_ago);
  ADD ("cards-take-turns", test_cards_take_turns);
  ADD ("uses-learned-minutes", test_uses_learned_minutes);
  ADD ("two-do-not-vote", test_two_do_not_vote);
  ADD ("large-teams", test_large_teams);
  ADD ("without-cards", test_without_cards);
  ADD ("frame", test_frame);
  ADD ("questions-take-turns", test_questions_take_turns);
  ADD ("begins-with-a-question", test_begins_with_a_question);
  ADD ("renews", test_renews);
  ADD ("swaps", test_swaps);
  ADD ("swaps-within-one-card", test_swaps_within_one_card);
  ADD ("fills-what-is-left", test_fills_what_is_left);

  return g_test_run ();
}
