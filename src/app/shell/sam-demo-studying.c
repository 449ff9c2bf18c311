// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-demo-steps.h"

#include <glib/gi18n-lib.h>

#include "sam-portfolio-page.h"
#include "sam-sitting-page.h"
#include "sam-window-private.h"

/* One of the team studies at home, in the evening after the second meeting. */

#define DILEMMA "balance-not-to-the-doctor"

/* What they studied before, and what they thought of it. */
static const struct
{
  const char *item;
  guint       days_ago;
  guint       minutes;
  const char *reflection; /* (nullable) */
} past[] = {
  { "building-contact-greet-the-whole-room", 23, 3, NULL },
  { "building-contact-coat-already-on", 21, 9,
    N_ ("I said that I had no time before I knew what she wanted. Next time I "
        "sit down first.") },
  { "several-carers-two-numbers", 16, 11,
    N_ ("We all ring another daughter. I will ask them who wants to be "
        "rung.") },
  { "balance-draw-the-scales", 12, 14, NULL },
  { "balance-slept-through", 9, 4, N_ ("Tomorrow I ask how the nights are.") },
  { "building-contact-voice-at-eleven", 7, 10, NULL },
};

static SamStudy *
get_study (SamDemoStage *stage)
{
  return sam_desk_get_study (sam_window_ensure_desk (stage->window));
}

static gboolean
somebody_is_there (SamDemoStage *stage)
{
  return get_study (stage) != NULL;
}

/* People of their own: whoever studies on this computer stays out of it. */
static void
begin (SamDemoStage *stage)
{
  GtkWidget       *place = GTK_WIDGET (stage->window->study_place);
  g_autofree char *folder = g_build_filename (stage->home, "people", NULL);
  g_autoptr (SamPeople) people = sam_people_new (folder);

  if (!sam_people_load (people, stage->error == NULL ? &stage->error : NULL))
    return;

  sam_window_give_people (stage->window, people);
  sam_demo_stage_act (stage, GTK_WIDGET (stage->window), "win.show-place", "s",
                      "study");
  sam_demo_shoot (stage, "study-begins");
  sam_demo_write (stage, place, ADW_TYPE_ENTRY_ROW, 0, "Samira");
  sam_demo_stage_act (stage, sam_demo_stage_find (place, ADW_TYPE_ENTRY_ROW, 0),
                      "person-form.create", NULL);
  sam_demo_stage_wait (stage, somebody_is_there, "somebody studies");
}

static void
add_past (SamDemoStage *stage, gsize which)
{
  SamDeckShelf *shelf = sam_window_get_shelf (stage->window);
  SamStudy     *study = get_study (stage);
  SamCard      *card = NULL;
  SamItem      *item;
  SamSitting   *sitting;
  g_autoptr (GDateTime) now = sam_clock_get_now (stage->clock);
  g_autoptr (GDateTime) then =
      g_date_time_add_days (now, -(int) past[which].days_ago);
  g_autoptr (SamReflection) reflection = NULL;

  item =
      sam_deck_shelf_find_item (shelf, SAM_DEMO_DECK, past[which].item, &card);
  if (item == NULL || card == NULL)
    {
      sam_demo_stage_fail (stage, "There is no item %s", past[which].item);
      return;
    }

  sitting = sam_study_begin (study, SAM_DEMO_DECK, card, item, then);
  sam_sitting_set_seconds (sitting, past[which].minutes * 60);
  sam_study_finish (study, sitting, then);
  if (past[which].reflection == NULL)
    return;

  reflection = sam_reflection_new (NULL, sam_sitting_get_item (sitting), then,
                                   _ (past[which].reflection));
  sam_study_add_reflection (study, reflection);
  sam_study_set_bookmark (study, SAM_DEMO_DECK, past[which].item, TRUE);
}

/* Goes on, and takes a picture of what comes. */
static void
turn (SamDemoStage *stage, const char *name)
{
  GtkWidget *page = sam_demo_stage_find (GTK_WIDGET (stage->window),
                                         SAM_TYPE_SITTING_PAGE, 0);

  sam_demo_stage_act (stage, page, "sitting.next", NULL);
  sam_demo_shoot (stage, name);
}

static void
write_text (SamDemoStage *stage, guint nth, const char *text)
{
  GtkWidget *page = sam_demo_stage_find (GTK_WIDGET (stage->window),
                                         SAM_TYPE_SITTING_PAGE, 0);
  GtkWidget *view = sam_demo_stage_find (page, GTK_TYPE_TEXT_VIEW, nth);

  if (view == NULL)
    sam_demo_stage_fail (stage, "There is no field for “%s”", text);
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                              text, -1);
}

static void
begin_item (SamDemoStage *stage, const char *item_id, const char *name)
{
  sam_demo_stage_act (stage, GTK_WIDGET (stage->window), "win.study-item",
                      "(ss)", SAM_DEMO_DECK, item_id);
  sam_demo_shoot (stage, name);
}

static void
leave_item (SamDemoStage *stage)
{
  sam_demo_stage_act (stage, GTK_WIDGET (stage->window->study_place),
                      "study.back", NULL);
}

static void
play_case (SamDemoStage *stage)
{
  begin_item (stage, SAM_DEMO_CASE, "study-case");
  /* It returns: all that happened shows at once. */
  turn (stage, "study-thought");
  write_text (stage, 0,
              _ ("I would ring her myself tomorrow, and ask what she is afraid "
                 "of at night."));
  turn (stage, "study-viewpoints");
  turn (stage, "study-plan");
  write_text (stage, 1, _ ("a daughter rings late in the evening"));
  write_text (stage, 2, _ ("I agree with her when I ring back"));
  sam_demo_shoot (stage, "study-own-plan");
  turn (stage, "study-end");
  leave_item (stage);
}

/* Chooses the second option, and is fairly sure. */
static void
choose (SamDemoStage *stage)
{
  SamItem *item =
      sam_deck_shelf_find_item (sam_window_get_shelf (stage->window),
                                SAM_DEMO_DECK, DILEMMA, NULL);
  GtkWidget  *page = sam_demo_stage_find (GTK_WIDGET (stage->window),
                                          SAM_TYPE_SITTING_PAGE, 0);
  const guint wanted[] = { 1, sam_item_get_n_options (item) + 1 };

  for (gsize i = 0; i < G_N_ELEMENTS (wanted) && stage->error == NULL; i++)
    {
      GtkWidget *button =
          sam_demo_stage_find (page, GTK_TYPE_CHECK_BUTTON, wanted[i]);

      if (button == NULL)
        sam_demo_stage_fail (stage, "There is nothing to choose");
      else
        gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
    }
}

static void
play_dilemma (SamDemoStage *stage)
{
  begin_item (stage, DILEMMA, "study-dilemma");
  turn (stage, "study-choice");
  choose (stage);
  turn (stage, "study-other-seats");
  turn (stage, "study-second-choice");
  leave_item (stage);
}

/* The pages over the home, one after the other. */
static void
play_pages (SamDemoStage *stage)
{
  static const char *const pages[][2] = {
    { "bookmarks", "study-bookmarks" },     { "hours", "study-hours" },
    { "reflections", "study-reflections" }, { "quiz", "study-facts" },
    { "person", "study-about-me" },
  };
  GtkWidget *place = GTK_WIDGET (stage->window->study_place);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      sam_demo_stage_act (stage, place, "study.show", "s", pages[i][0]);
      sam_demo_shoot (stage, pages[i][1]);
      sam_demo_stage_act (stage, place, "study.back", NULL);
    }

  sam_demo_stage_act (stage, place, "study.portfolio", NULL);
  sam_demo_shoot (stage, "study-portfolio");
  sam_demo_stage_act (stage,
                      sam_demo_stage_find (place, SAM_TYPE_PORTFOLIO_PAGE, 0),
                      "portfolio.show-pages", NULL);
  sam_demo_shoot (stage, "study-portfolio-pages");
  sam_demo_stage_act (stage, place, "study.back", NULL);
}

void
sam_demo_play_studying (SamDemoStage *stage)
{
  GtkWidget *window = GTK_WIDGET (stage->window);

  begin (stage);
  for (gsize i = 0; i < G_N_ELEMENTS (past) && stage->error == NULL; i++)
    add_past (stage, i);
  if (stage->error != NULL)
    return;

  sam_study_place_enter (stage->window->study_place);
  sam_demo_shoot (stage, "study-today");
  play_case (stage);
  play_dilemma (stage);
  play_pages (stage);

  sam_demo_stage_act (stage, window, "win.open-item", "(ss)", SAM_DEMO_DECK,
                      SAM_DEMO_DILEMMA);
  sam_demo_shoot (stage, "marks-on-a-card");
  sam_demo_stage_act (stage, window, "win.show-place", "s", "cards");
  sam_demo_shoot (stage, "marks-on-the-cards");
  sam_study_place_lock (stage->window->study_place);
}
