// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-quiz.h"

/* Which questions of fact come next. */

#define TODAY 1000

/* Three facts a, b and c; what is known of each: when it was last answered
 * (days ago), which return that was, and whether it was right. */
typedef struct
{
  const char *what;
  const char *known; /* as “a2+0 b9-1”: a was answered two days ago, rightly */
  guint       most;
  const char *next;
} Case;

static const Case cases[] = {
  { "all are new", "", 5, "a b c" },
  { "no more than asked for", "", 2, "a b" },
  { "none at all", "", 0, "" },
  { "right, and not yet due", "a1+0", 5, "b c" },
  { "right, and due", "b2+0", 5, "b a c" },
  { "wrong, and not yet due", "a1-0", 5, "b c" },
  { "wrong, and due", "c2-2", 5, "c a b" },
  { "right the second time, for a week", "a6+1 b7+1", 5, "b c" },
  { "right the third time, for a month", "a29+2 b30+2", 5, "b c" },
  { "right the fourth time, for good", "a900+3 b900+3 c900+3", 5, "" },
  { "wrong the fourth time", "a2-3", 1, "a" },
  { "the longest due first", "a3+0 b9+0 c4+0", 5, "b c a" },
  { "after weeks, still only so many", "a40+0 b41-0 c42+1", 2, "b a" },
};

static SamReference *
make_reference (void)
{
  g_autoptr (GString) text = g_string_new (
      "<reference xmlns='urn:x-samenspel:reference' format='1.0' lang='en'>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  SamReference *reference;

  for (int id = 'a'; id <= 'c'; id++)
    g_string_append_printf (
        text,
        "<fact id='%c' card='full'><question>q</question>"
        "<answer right='yes'>1</answer><answer>2</answer><answer>3</answer>"
        "<explanation><p>e</p></explanation>"
        "<source maker='CBS' year='2022'/></fact>",
        id);
  g_string_append (text, "</reference>");
  bytes = g_bytes_new (text->str, text->len);
  reference = sam_reference_parse (bytes, SAM_XML_LENIENT, NULL, &error);
  g_assert_no_error (error);

  return reference;
}

static void
mark_clear (gpointer data)
{
  g_free (((SamFactMark *) data)->fact_id);
}

static GArray *
read_marks (const char *known)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (SamFactMark));
  g_auto (GStrv) each = g_strsplit (known, " ", -1);

  g_array_set_clear_func (marks, mark_clear);
  for (gsize i = 0; each[i] != NULL; i++)
    {
      char       *end;
      guint       ago = (guint) g_ascii_strtoull (each[i] + 1, &end, 10);
      SamFactMark mark = { .fact_id = g_strndup (each[i], 1),
                           .n_asked = 1,
                           .day = TODAY - ago,
                           .right = *end == '+',
                           .step = (guint) (end[1] - '0') };

      g_array_append_val (marks, mark);
    }

  return marks;
}

static void
test_next (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (SamReference) reference = make_reference ();
  g_autoptr (GArray) marks = read_marks (c->known);
  g_autoptr (GPtrArray) next = sam_quiz_next (reference, marks, TODAY, c->most);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < next->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sam_fact_get_id (g_ptr_array_index (next, i)));
  g_assert_cmpstr (ids->str, ==, c->next);
  if (c->most > 0)
    g_assert_cmpint (sam_quiz_has_next (reference, marks, TODAY), ==,
                     *c->next != '\0');
}

typedef struct
{
  const char *what;
  const char *answers; /* as “+0 -2 +9”: right on day 0, wrong on day 2 */
  guint       step;    /* of the last answer */
  guint       due;     /* the day of the next; 0 for never */
} AnswerCase;

static const AnswerCase answer_cases[] = {
  { "right", "+1", 0, 3 },
  { "wrong", "-1", 0, 3 },
  { "right in time", "+1 +3 +10", 2, 40 },
  { "right for good", "+1 +3 +10 +40", 3, 0 },
  { "right too early", "+1 +2", 0, 4 },
  { "right too early, the second time", "+1 +3 +5", 1, 12 },
  { "wrong at the end begins anew", "+1 +3 +10 -40", 3, 42 },
  { "right after wrong", "+1 +3 -10 +12", 0, 14 },
  { "right after weeks", "+1 +3 +90", 2, 120 },
};

static void
test_answers (gconstpointer data)
{
  const AnswerCase *c = data;
  g_autoptr (SamStudy) study = sam_study_new ("Anna");
  g_auto (GStrv) each = g_strsplit (c->answers, " ", -1);
  const SamFactMark *mark;

  for (gsize i = 0; each[i] != NULL; i++)
    sam_study_answer_fact (study, "a", *each[i] == '+',
                           (SamDay) g_ascii_strtoull (each[i] + 1, NULL, 10));

  g_assert_cmpuint (sam_study_get_fact_marks (study)->len, ==, 1);
  mark = &g_array_index (sam_study_get_fact_marks (study), SamFactMark, 0);
  g_assert_cmpuint (mark->n_asked, ==, g_strv_length (each));
  g_assert_cmpuint (mark->step, ==, c->step);
  g_assert_cmpuint (sam_fact_mark_get_return (mark).day, ==, c->due);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/quiz/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_next);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (answer_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/quiz/answers/", answer_cases[i].what, NULL);

      g_test_add_data_func (path, &answer_cases[i], test_answers);
    }

  return g_test_run ();
}
