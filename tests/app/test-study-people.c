// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-people-page.h"

#include "sam-person-test.h"

/* Choosing who it is. */

/* Where the list of people is low, the page is no wider than a column: what
 * somebody new reads does not count while it does not show. */
static void
test_stays_a_column (SamPersonTest *people, gconstpointer unused)
{
  int        least;
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = sam_people_page_new ();
  g_autoptr (SamPerson) person = sam_person_test_create (people, "Anna", NULL);

  g_assert_true (sam_person_lock (person, NULL));
  gtk_window_set_child (GTK_WINDOW (window), page);
  sam_people_page_set_people (SAM_PEOPLE_PAGE (page), people->people);
  sam_people_page_choose (SAM_PEOPLE_PAGE (page));
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, 400, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 360);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/study-people/stays-a-column", SamPersonTest, NULL,
              sam_person_test_set_up, test_stays_a_column,
              sam_person_test_tear_down);

  return g_test_run ();
}
