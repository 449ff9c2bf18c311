// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-in-sight.h"

#define N_ROWS 60
#define ROW_HEIGHT 40
#define VIEW_HEIGHT 400

/* A window with a long list, of which the view shows ten rows */
typedef struct
{
  GtkWidget     *window;     /* (owned) */
  GtkAdjustment *adjustment; /* (unowned) */
  GtkWidget     *rows[N_ROWS];
  SamInSight    *sights[N_ROWS]; /* (owned) */
} Fixture;

static void
painted_cb (GdkFrameClock *clock, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
wait_for_frame (Fixture *self)
{
  gboolean       painted = FALSE;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb),
                                &painted);

  gtk_widget_queue_draw (self->window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  for (guint i = 0; i < N_ROWS; i++)
    {
      self->rows[i] = gtk_label_new ("A row");
      gtk_widget_set_size_request (self->rows[i], -1, ROW_HEIGHT);
      self->sights[i] = sam_in_sight_new (self->rows[i]);
      gtk_box_append (GTK_BOX (box), self->rows[i]);
    }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  self->adjustment =
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  self->window = g_object_ref (gtk_window_new ());
  gtk_window_set_decorated (GTK_WINDOW (self->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 300, VIEW_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (self->window), scroller);
  gtk_window_present (GTK_WINDOW (self->window));
  while (gtk_adjustment_get_page_size (self->adjustment) < VIEW_HEIGHT)
    g_main_context_iteration (NULL, TRUE);
  wait_for_frame (self);
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->window);
  for (guint i = 0; i < N_ROWS; i++)
    g_object_unref (self->sights[i]);
}

/* From @first to before @end all rows are in sight, and far from there none. */
static void
assert_in_sight (Fixture *self, guint first, guint end)
{
  for (guint i = 0; i < N_ROWS; i++)
    if (i >= first && i < end)
      g_assert_true (sam_in_sight_get (self->sights[i]));
    else if (i + 2 < first || i >= end + 2)
      g_assert_false (sam_in_sight_get (self->sights[i]));
}

static void
test_scrolled (Fixture *self, gconstpointer unused)
{
  assert_in_sight (self, 0, 10);

  gtk_adjustment_set_value (self->adjustment, 20 * ROW_HEIGHT);
  wait_for_frame (self);
  assert_in_sight (self, 20, 30);

  gtk_adjustment_set_value (self->adjustment, 50 * ROW_HEIGHT);
  wait_for_frame (self);
  assert_in_sight (self, 50, 60);
}

/* Rows come into sight without scrolling too. */
static void
test_others_go (Fixture *self, gconstpointer unused)
{
  for (guint i = 0; i < 30; i++)
    gtk_widget_set_visible (self->rows[i], FALSE);
  wait_for_frame (self);

  for (guint i = 30; i < 40; i++)
    g_assert_true (sam_in_sight_get (self->sights[i]));
  g_assert_false (sam_in_sight_get (self->sights[45]));
}

static void
test_larger_window (Fixture *self, gconstpointer unused)
{
  gtk_widget_set_size_request (self->window, -1, 2 * VIEW_HEIGHT);
  while (gtk_adjustment_get_page_size (self->adjustment) < 2 * VIEW_HEIGHT)
    g_main_context_iteration (NULL, TRUE);
  wait_for_frame (self);

  assert_in_sight (self, 0, 20);
}

/* A row that lies where it is not known to be hidden is drawn. */
static void
test_elsewhere (Fixture *self, gconstpointer unused)
{
  GtkWidget *row = self->rows[N_ROWS - 1];

  g_assert_false (sam_in_sight_get (self->sights[N_ROWS - 1]));
  gtk_widget_set_visible (row, FALSE);
  g_assert_true (sam_in_sight_get (self->sights[N_ROWS - 1]));

  g_object_ref (row);
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (row)), row);
  gtk_widget_set_visible (row, TRUE);
  gtk_window_set_child (GTK_WINDOW (self->window), row);
  g_object_unref (row);
  wait_for_frame (self);
  g_assert_true (sam_in_sight_get (self->sights[N_ROWS - 1]));
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  add ("/in-sight/scrolled", test_scrolled);
  add ("/in-sight/others-go", test_others_go);
  add ("/in-sight/larger-window", test_larger_window);
  add ("/in-sight/elsewhere", test_elsewhere);

  return g_test_run ();
}
