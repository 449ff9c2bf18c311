// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-test.h"

#include "sam-deck-shelf.h"
#include "sam-search.h"

typedef struct
{
  const char *text;
  const char *folded;
} Folding;

static void
test_folds (void)
{
  static const Folding foldings[] = {
    { "", "" },
    { "Patiënt", "patient" },
    { "PATIËNT", "patient" },
    { "Patie\xcc\x88nt", "patient" },
    { "één", "een" },
    { "Ĳsland ĳ IJ", "ijsland ij ij" },
    { "Straße ŒUVRE Øre Łódź", "strasse oeuvre ore lodz" },
    { "zo’n “woord” – nu", "zo'n \"woord\" - nu" },
    { "a\n\tb\xc2\xa0"
      "c",
      "a  b c" },
    { "ﬁets ½ mantel\xc2\xadzorg", "fiets 1⁄2 mantelzorg" },
    { "ΑΒΓ Привет", "αβγ привет" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (foldings); i++)
    {
      g_autofree char *folded = sam_search_fold (foldings[i].text);

      g_assert_cmpstr (folded, ==, foldings[i].folded);
    }
}

static void
test_splits_words (void)
{
  static const Folding splits[] = {
    { "", "" },
    { "  \n ", "" },
    { "?! — ", "" },
    { "Wat nu?", "wat|nu" },
    { "nu, NU; nú", "nu" },
    { "“zo’n” (plan)", "zo'n|plan" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_auto (GStrv) words = sam_search_split (splits[i].text);
      g_autofree char *joined = g_strjoinv ("|", words);

      g_assert_cmpstr (joined, ==, splits[i].folded);
    }
}

/* Returns: (transfer full): card-full.xml, with words to look for */
static SamDeck *
make_deck (void)
{
  SamDeck         *deck = sam_deck_new (SAM_DECK_OWN);
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *one =
      sam_deck_test_replace (full, "A case", "Één zorgplan op IJsland");
  g_autofree char *two =
      sam_deck_test_replace (one, "A dilemma", "Mantelzorg of niet");
  g_autofree char *three =
      sam_deck_test_replace (two, "A tip", "Zorg goed voor jezelf");
  g_autofree char *text = sam_deck_test_replace (
      three, "It is late.",
      "It is late on a long, long day in autumn when the daughter calls about "
      "the <em>zorg</em> for her father, who has not slept for nights and "
      "nights on end.");
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_test_parse (text, SAM_XML_STRICT, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (sam_deck_add (deck, card));

  return deck;
}

typedef struct
{
  const char *name;
  const char *words;
  guint       most;
  const char *ids; /* of the hits, in order */
} Query;

static const Query queries[] = {
  { "empty", "", 50, "" },
  { "space", "  ", 50, "" },
  { "nothing", "xylophone", 50, "" },
  { "title-start", "zorgplan", 50, "case-a" },
  { "by-rank", "zorg", 50, "case-a tip-a dilemma-a" },
  { "inside-a-word", "plan", 50, "case-a" },
  { "accents", "een", 50, "case-a" },
  { "accents-typed", "één", 50, "case-a" },
  { "capitals", "MANTELZORG", 50, "dilemma-a" },
  { "ligature", "ĳsland", 50, "case-a" },
  { "two-words", "zorg jezelf", 50, "tip-a" },
  { "two-words-turned", "jezelf zorg", 50, "tip-a" },
  { "two-words-apart", "tired zorgplan", 50, "case-a" },
  { "one-of-two", "zorg xylophone", 50, "" },
  { "body", "daughter", 50, "dilemma-a" },
  { "emphasis", "the zorg for", 50, "dilemma-a" },
  { "option", "guilt", 50, "dilemma-a" },
  { "viewpoint", "still am", 50, "case-a" },
  { "card", "everything", 50, "full" },
  { "card-title", "full", 50, "full" },
  { "aim", "second aim", 50, "full" },
  { "at-most", "zorg", 2, "case-a tip-a" },
  { "hint-is-not-searched", "silent", 50, "" },
  { "punctuation", "daughter?", 50, "dilemma-a" },
};

static void
test_finds (gconstpointer data)
{
  const Query *query = data;
  SamSearch   *search = sam_search_new ();
  g_autoptr (SamDeck) deck = make_deck ();
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GString) ids = g_string_new (NULL);

  sam_search_add_deck (search, deck);
  hits = sam_search_find (search, query->words, query->most);
  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sam_search_hit_get_id (
                                g_ptr_array_index (hits, i)));
  g_assert_cmpstr (ids->str, ==, query->ids);

  g_assert_finalize_object (search);
}

typedef struct
{
  const char *words;
  SamHitKind  kind;
  const char *id;
  const char *title;
  const char *context; /* a pattern */
} Shown;

/* Words in the order of a title find that title, also where another one has
 * them apart: "zorg altijd" and "altijd zorg". */
static void
test_a_phrase_comes_first (void)
{
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (SamDeck) deck = sam_deck_new (SAM_DECK_OWN);
  g_autofree char *full = sam_deck_test_load ("data/card-full.xml");
  g_autofree char *one =
      sam_deck_test_replace (full, "A case", "De jas hangt altijd hier");
  g_autofree char *two =
      sam_deck_test_replace (one, "A dilemma", "De jas al aan");
  g_autoptr (SamCard) card =
      sam_deck_test_parse (two, SAM_XML_STRICT, NULL, NULL);
  g_autoptr (GPtrArray) hits = NULL;

  g_assert_true (sam_deck_add (deck, card));
  sam_search_add_deck (search, deck);
  hits = sam_search_find (search, "jas al", 50);
  g_assert_cmpuint (hits->len, ==, 2);
  g_assert_cmpstr (sam_search_hit_get_id (g_ptr_array_index (hits, 0)), ==,
                   "dilemma-a");
}

static void
test_shows_where (void)
{
  static const Shown shown[] = {
    { "zorgplan", SAM_HIT_ITEM, "case-a", "Één zorgplan op IJsland",
      "A full card · case" },
    { "niet", SAM_HIT_ITEM, "dilemma-a", "Mantelzorg of niet",
      "A full card · dilemma" },
    { "assignment", SAM_HIT_ITEM, "assignment-a", "An assignment",
      "A full card · assignment" },
    { "jezelf", SAM_HIT_ITEM, "tip-a", "Zorg goed voor jezelf",
      "A full card · tip" },
    { "full", SAM_HIT_CARD, "full", "A full card", "Everything & more" },
    { "daughter", SAM_HIT_ITEM, "dilemma-a", "Mantelzorg of niet",
      "…* day in autumn when the daughter calls about the zorg for*…" },
    { "late", SAM_HIT_ITEM, "dilemma-a", "Mantelzorg of niet",
      "It is late on a long*…" },
  };
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (SamDeck) deck = make_deck ();

  sam_search_add_deck (search, deck);
  for (gsize i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autoptr (GPtrArray) hits = sam_search_find (search, shown[i].words, 50);
      SamSearchHit *hit;

      g_assert_cmpuint (hits->len, ==, 1);
      hit = g_ptr_array_index (hits, 0);
      g_assert_cmpint (sam_search_hit_get_kind (hit), ==, shown[i].kind);
      g_assert_cmpstr (sam_search_hit_get_owner_id (hit), ==, SAM_DECK_OWN);
      g_assert_cmpstr (sam_search_hit_get_id (hit), ==, shown[i].id);
      g_assert_cmpstr (sam_search_hit_get_title (hit), ==, shown[i].title);
      g_test_message ("%s", sam_search_hit_get_context (hit));
      g_assert_true (g_pattern_match_simple (shown[i].context,
                                             sam_search_hit_get_context (hit)));
    }
}

static void
test_forgets (void)
{
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (SamDeck) deck = make_deck ();
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) again = NULL;

  sam_search_add_deck (search, deck);
  before = sam_search_find (search, "zorg", 50);
  sam_search_clear (search);
  after = sam_search_find (search, "zorg", 50);
  sam_search_add_deck (search, deck);
  again = sam_search_find (search, "zorg", 50);

  g_assert_cmpuint (before->len, ==, 3);
  g_assert_cmpuint (after->len, ==, 0);
  g_assert_cmpuint (again->len, ==, 3);
}

/* Every title of the built-in cards finds its own item. */
static void
test_finds_all_titles (void)
{
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (SamDeckShelf) shelf =
      sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "nl");
  GListModel *deck = G_LIST_MODEL (sam_deck_shelf_get_built_in (shelf));
  guint       n_items = 0;

  sam_search_add_deck (search, SAM_DECK (deck));
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (GListModel) card = g_list_model_get_item (deck, i);

      for (guint j = 0; j < g_list_model_get_n_items (card); j++, n_items++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, j);
          g_autoptr (GPtrArray) hits =
              sam_search_find (search, sam_item_get_title (item), 50);

          g_assert_cmpuint (hits->len, >=, 1);
          g_assert_cmpstr (sam_search_hit_get_title (
                               g_ptr_array_index (hits, 0)),
                           ==, sam_item_get_title (item));
        }
    }
  g_assert_cmpuint (n_items, >=, 80);
}

static void
test_finds_other_texts (void)
{
  g_autoptr (SamDeck) deck = make_deck ();
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GPtrArray) none = NULL;
  SamSearchHit *hit;

  sam_search_add_deck (search, deck);
  sam_search_add_text (search, SAM_HIT_PAGE, "", "sofa", "Four roles",
                       "A summary", "A long story about zebras.");
  hits = sam_search_find (search, "zebra", 10);
  g_assert_cmpuint (hits->len, ==, 1);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (sam_search_hit_get_kind (hit), ==, SAM_HIT_PAGE);
  g_assert_cmpstr (sam_search_hit_get_owner_id (hit), ==, "");
  g_assert_cmpstr (sam_search_hit_get_id (hit), ==, "sofa");
  g_assert_cmpstr (sam_search_hit_get_title (hit), ==, "Four roles");

  sam_search_clear (search);
  none = sam_search_find (search, "roles", 10);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_gets_what_was_found (void)
{
  g_autoptr (SamDeck) deck = make_deck ();
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (SamSearchHit) hit = NULL;

  sam_search_add_deck (search, deck);
  sam_search_add_text (search, SAM_HIT_PAGE, "owner", "sofa", "Four roles",
                       "A summary", "A long story about zebras.");

  hit = sam_search_get (search, SAM_HIT_PAGE, "owner", "sofa");
  g_assert_cmpstr (sam_search_hit_get_title (hit), ==, "Four roles");
  g_assert_cmpstr (sam_search_hit_get_context (hit), ==, "A summary");
  g_assert_null (sam_search_get (search, SAM_HIT_CARD, "owner", "sofa"));
  g_assert_null (sam_search_get (search, SAM_HIT_PAGE, "", "sofa"));
  g_assert_null (sam_search_get (search, SAM_HIT_PAGE, "owner", "zebras"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/folds", test_folds);
  g_test_add_func ("/search/splits-words", test_splits_words);
  g_test_add_func ("/search/a-phrase-comes-first", test_a_phrase_comes_first);
  g_test_add_func ("/search/shows-where", test_shows_where);
  g_test_add_func ("/search/forgets", test_forgets);
  g_test_add_func ("/search/finds-all-titles", test_finds_all_titles);

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autofree char *path =
          g_strconcat ("/search/finds/", queries[i].name, NULL);

      g_test_add_data_func (path, &queries[i], test_finds);
    }
  g_test_add_func ("/search/finds-other-texts", test_finds_other_texts);
  g_test_add_func ("/search/gets-what-was-found", test_gets_what_was_found);

  return g_test_run ();
}
