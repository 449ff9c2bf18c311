// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-path.h"

/* What fits in a few minutes alone. */

#define TODAY 1000

/* As a line of letters: c, d, a, t are a case, dilemma, assignment, tip that
 * are new; C, D, A, T return today; ! is studied and rests; * has a bookmark
 * and ~ was broken off. A digit before it is the card. */
typedef struct
{
  const char *what;
  const char *candidates;
  guint       minutes;
  const char *path; /* kind by its letter and which of the candidates */
} Case;

/* Alone, new: a case 4 minutes, a dilemma 6, an assignment 12, a tip 1; when it
 * returns: 3, 4, 4, 1. */
static const guint leasts[] = { 8, 12, 12, 2 };

static const Case cases[] = {
  { "nothing there is nothing", "", 12, "" },
  { "the first five minutes", "c d t", 5, "c0 t2" },
  { "one of each", "C d t", 12, "C0 d1 t2" },
  { "a return leaves room for the tip", "D c t", 5, "D0 t2" },
  { "a tip is the last thing", "t c C", 12, "C2 c1 t0" },
  { "what returns goes before what is new", "c C", 5, "C1" },
  { "only what is new", "c d", 12, "c0 d1" },
  { "only tips", "t t t", 5, "t0 t1 t2" },
  { "a tip that returns is no new tip", "T t", 5, "T0 t1" },
  { "never a pile", "C C C C C C C C C t", 5, "C0 t9" },
  { "a pile in twenty minutes", "D D D D D D D D D", 20, "D0 D1 D2 D3 D4" },
  { "by turns", "C C C d c t", 20, "C0 C1 C2 d3 c4 t5" },
  { "what rests stays away", "! c", 5, "c1" },
  { "an assignment fits in twenty", "a t", 20, "a0 t1" },
  { "something new rather than a tip", "a t", 12, "a0" },
  { "one too long makes room for one that fits", "d c", 5, "c1" },
  { "nothing fits", "d", 5, "" },
  { "a bookmark goes first", "c *c t", 5, "c1 t2" },
  { "what was broken off goes before that", "c *c ~c t", 5, "c2 t3" },
  { "also of what returns", "C C ~C t", 5, "C2 t3" },
  { "the card that was done least", "1c1!1c2c", 5, "c3" },
  { "cards by turns", "1c1c2c", 12, "c0 c2 c1" },
  { "another kind the second time", "1c1c2c2d", 12, "c0 d3" },
  { "one minute", "c d t", 1, "t2" },
};

typedef struct
{
  GPtrArray *items;      /* (element-type SamItem) */
  GArray    *candidates; /* (element-type SamCandidate) */
} Deck;

static SamItemKind
get_kind (char letter)
{
  static const char kinds[] = "cdat";

  return (SamItemKind) (strchr (kinds, g_ascii_tolower (letter)) - kinds);
}

static void
add (Deck *deck, guint card, char mark, char letter)
{
  gboolean         rests = letter == '!';
  SamItemKind      kind = rests ? SAM_ITEM_CASE : get_kind (letter);
  g_autofree char *id = g_strdup_printf ("item-%u", deck->items->len);
  SamItem         *item = sam_study_test_item (kind, id, leasts[kind]);
  SamCandidate     one = { .item = item,
                           .position = deck->items->len,
                           .card = card,
                           .bookmarked = mark == '*',
                           .begun = mark == '~' };

  g_ptr_array_add (deck->items, item);
  one.studied = rests || g_ascii_isupper (letter);
  if (one.studied)
    {
      one.returns.step = 1;
      one.returns.day = rests ? TODAY + 1 : TODAY;
    }
  g_array_append_val (deck->candidates, one);
}

static void
count_done (Deck *deck)
{
  for (guint i = 0; i < deck->candidates->len; i++)
    for (guint j = 0; j < deck->candidates->len; j++)
      {
        SamCandidate *one = &g_array_index (deck->candidates, SamCandidate, i);
        SamCandidate *other =
            &g_array_index (deck->candidates, SamCandidate, j);

        if (other->card == one->card && other->studied)
          one->card_done++;
      }
}

static void
read_deck (Deck *deck, const char *text)
{
  guint card = 0;
  char  mark = '\0';

  deck->items = g_ptr_array_new_with_free_func (g_object_unref);
  deck->candidates = g_array_new (FALSE, FALSE, sizeof (SamCandidate));
  for (; *text != '\0'; text++)
    {
      if (g_ascii_isdigit (*text))
        card = (guint) (*text - '0');
      else if (*text == '*' || *text == '~')
        mark = *text;
      else if (*text != ' ')
        {
          add (deck, card, mark, *text);
          mark = '\0';
        }
    }
  count_done (deck);
}

static char *
write_path (GArray *parts, Deck *deck, guint *minutes)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      const SamPathPart *part = &g_array_index (parts, SamPathPart, i);
      SamItem *item = g_ptr_array_index (deck->items, part->candidate);
      char     letter = "cdat"[sam_item_get_kind (item)];

      if (part->reason == SAM_PATH_RETURNS)
        letter = g_ascii_toupper (letter);
      g_string_append_printf (path, "%s%c%u", i > 0 ? " " : "", letter,
                              part->candidate);
      *minutes += part->minutes;
    }

  return g_string_free (path, FALSE);
}

static void
test_path (gconstpointer data)
{
  const Case *c = data;
  Deck        deck;
  guint       minutes = 0;
  g_autoptr (GArray) parts = NULL;
  g_autofree char *path = NULL;

  read_deck (&deck, c->candidates);
  parts =
      sam_path_make ((const SamCandidate *) (gpointer) deck.candidates->data,
                     deck.candidates->len, TODAY, c->minutes);
  path = write_path (parts, &deck, &minutes);

  g_assert_cmpstr (path, ==, c->path);
  g_assert_cmpuint (minutes, <=, c->minutes);
  g_ptr_array_unref (deck.items);
  g_array_unref (deck.candidates);
}

/* What is for a team alone is new to nobody, but one who took part in it may
 * have it back. */
static void
test_for_the_team (void)
{
  g_autofree char *text = sam_deck_test_load ("data/card-full.xml");
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, NULL, NULL);
  SamItem     *dilemma = sam_card_find (card, "dilemma-a");
  SamCandidate one = { .item = dilemma };
  g_autoptr (GArray) fresh = sam_path_make (&one, 1, TODAY, 20);
  g_autoptr (GArray) again = NULL;

  g_assert_cmpuint (fresh->len, ==, 0);
  one.studied = TRUE;
  one.returns.step = 1;
  one.returns.day = TODAY;
  again = sam_path_make (&one, 1, TODAY, 20);
  g_assert_cmpuint (again->len, ==, 1);
}

/* The longest due comes first, wherever it stands. */
static void
test_longest_due_first (void)
{
  Deck deck;
  g_autoptr (GArray) parts = NULL;

  read_deck (&deck, "C C C");
  g_array_index (deck.candidates, SamCandidate, 2).returns.day = TODAY - 40;
  parts =
      sam_path_make ((const SamCandidate *) (gpointer) deck.candidates->data,
                     deck.candidates->len, TODAY, 5);

  g_assert_cmpuint (parts->len, ==, 1);
  g_assert_cmpuint (g_array_index (parts, SamPathPart, 0).candidate, ==, 2);
  g_ptr_array_unref (deck.items);
  g_array_unref (deck.candidates);
}

static void
test_minutes (void)
{
  static const guint fresh[] = { 4, 6, 12, 1 };
  static const guint again[] = { 3, 4, 4, 1 };

  for (SamItemKind kind = 0; kind < SAM_N_ITEM_KINDS; kind++)
    {
      g_autoptr (SamItem) item =
          sam_study_test_item (kind, "item", leasts[kind]);

      g_assert_cmpuint (sam_path_minutes (item, FALSE), ==, fresh[kind]);
      g_assert_cmpuint (sam_path_minutes (item, TRUE), ==, again[kind]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/path/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_path);
    }
  g_test_add_func ("/path/for-the-team", test_for_the_team);
  g_test_add_func ("/path/longest-due-first", test_longest_due_first);
  g_test_add_func ("/path/minutes", test_minutes);

  return g_test_run ();
}
