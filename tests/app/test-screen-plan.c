// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-screen-plan.h"

typedef struct
{
  const char    *name;
  SamScreenFacts facts;
  SamScreenMove  open;   /* when somebody asks for it */
  SamScreenMove  follow; /* when a monitor came or went */
  const char    *sentence;
} PlanCase;

/* n_monitors, console, screen, is_open, is_full, was_apart, in_front */
static const PlanCase cases[] = {
  { "one-screen",
    { 1, 0, -1, FALSE, FALSE, FALSE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "One screen:*" },
  { "one-screen-open",
    { 1, 0, 0, TRUE, TRUE, FALSE, FALSE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "One screen:*" },
  { "two-and-not-open",
    { 2, 0, -1, FALSE, FALSE, FALSE, TRUE },
    SAM_SCREEN_MOVE_OTHER,
    SAM_SCREEN_MOVE_NONE,
    "Two screens: F9*" },
  { "the-other-one-appears",
    { 2, 0, 0, TRUE, TRUE, FALSE, FALSE },
    SAM_SCREEN_MOVE_OTHER,
    SAM_SCREEN_MOVE_OTHER,
    "Two screens: drag*F11." },
  { "the-desktop-decided-otherwise",
    { 2, 1, 1, TRUE, TRUE, FALSE, TRUE },
    SAM_SCREEN_MOVE_OTHER,
    SAM_SCREEN_MOVE_OTHER,
    "Two screens: drag*F11." },
  { "apart",
    { 2, 0, 1, TRUE, TRUE, TRUE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "Two screens: the room does not see the console." },
  { "dragged-and-not-full",
    { 2, 0, 1, TRUE, FALSE, TRUE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "Two screens: press F11*" },
  { "the-other-one-vanishes",
    { 1, 0, 0, TRUE, TRUE, TRUE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_WINDOW,
    "One screen:*" },
  { "it-vanishes-and-nothing-was-open",
    { 1, 0, -1, FALSE, FALSE, FALSE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "One screen:*" },
  { "a-third-one-changes-nothing",
    { 3, 0, 1, TRUE, TRUE, TRUE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_NONE,
    "Two screens: the room*" },
  { "nobody-can-say-where",
    { 2, -1, -1, TRUE, TRUE, FALSE, TRUE },
    SAM_SCREEN_MOVE_OTHER,
    SAM_SCREEN_MOVE_OTHER,
    "Two screens: drag*F11." },
  { "none-for-a-moment",
    { 0, -1, -1, TRUE, TRUE, TRUE, TRUE },
    SAM_SCREEN_MOVE_HERE,
    SAM_SCREEN_MOVE_WINDOW,
    "One screen:*" },
};

static void
test_plan (gconstpointer data)
{
  const PlanCase *c = data;

  g_assert_cmpint (sam_screen_plan_open (&c->facts), ==, c->open);
  g_assert_cmpint (sam_screen_plan_follow (&c->facts), ==, c->follow);
  g_assert_true (g_pattern_match_simple (c->sentence,
                                         sam_screen_plan_describe (&c->facts)));
}

static void
test_find_other (void)
{
  SamScreenFacts facts = { .n_monitors = 3, .console = 0 };

  g_assert_cmpint (sam_screen_plan_find_other (&facts), ==, 1);
  facts.console = 2;
  g_assert_cmpint (sam_screen_plan_find_other (&facts), ==, 0);
  facts.console = -1;
  g_assert_cmpint (sam_screen_plan_find_other (&facts), ==, -1);
  facts = (SamScreenFacts){ .n_monitors = 1, .console = 0 };
  g_assert_cmpint (sam_screen_plan_find_other (&facts), ==, -1);
}

typedef struct
{
  const char    *name;
  guint          n_monitors;
  gboolean       is_open;
  gboolean       in_front;
  SamScreenState state;
  gboolean       is_secret;
  SamSight       sight;
  const char    *word;
} SightCase;

static const SightCase sights[] = {
  { "two-live", 2, TRUE, TRUE, SAM_SCREEN_LIVE, FALSE, SAM_SIGHT_LIVE, "Live" },
  { "two-secret", 2, TRUE, TRUE, SAM_SCREEN_LIVE, TRUE, SAM_SIGHT_SECRET,
    "Vote secret" },
  { "two-frozen", 2, TRUE, TRUE, SAM_SCREEN_FROZEN, TRUE, SAM_SIGHT_FROZEN,
    "Frozen" },
  { "two-black", 2, TRUE, TRUE, SAM_SCREEN_BLANK, FALSE, SAM_SIGHT_BLACK,
    "Black" },
  { "two-quiet", 2, TRUE, TRUE, SAM_SCREEN_QUIET, FALSE, SAM_SIGHT_QUIET,
    "Quiet" },
  { "two-closed", 2, FALSE, TRUE, SAM_SCREEN_LIVE, FALSE, SAM_SIGHT_NONE,
    "Not shown" },
  { "closed-is-not-frozen", 2, FALSE, TRUE, SAM_SCREEN_FROZEN, FALSE,
    SAM_SIGHT_NONE, "Not shown" },
  { "one-live", 1, TRUE, FALSE, SAM_SCREEN_LIVE, FALSE, SAM_SIGHT_LIVE,
    "Live" },
  { "one-and-the-console-before-it", 1, TRUE, TRUE, SAM_SCREEN_LIVE, TRUE,
    SAM_SIGHT_NONE, "Not shown" },
  { "one-frozen", 1, TRUE, TRUE, SAM_SCREEN_FROZEN, FALSE, SAM_SIGHT_FROZEN,
    "Frozen" },
};

static void
test_sight (gconstpointer data)
{
  const SightCase *c = data;
  SamScreenFacts   facts = { .n_monitors = c->n_monitors,
                             .console = 0,
                             .screen = (int) c->n_monitors - 1,
                             .is_open = c->is_open,
                             .in_front = c->in_front };

  g_assert_cmpint (sam_sight_find (&facts, c->state, c->is_secret), ==,
                   c->sight);
  g_assert_cmpstr (sam_sight_get_word (c->sight), ==, c->word);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/screen-plan/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_plan);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (sights); i++)
    {
      g_autofree char *path = g_strconcat ("/sight/", sights[i].name, NULL);

      g_test_add_data_func (path, &sights[i], test_sight);
    }
  g_test_add_func ("/screen-plan/find-other", test_find_other);

  return g_test_run ();
}
