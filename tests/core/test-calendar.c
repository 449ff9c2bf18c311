// SPDX-License-Identifier: GPL-3.0-or-later
#include <libical/ical.h>
#include <string.h>

#include "sam-calendar.h"

/* What we write, read by the library that other programs read it with. */

typedef struct
{
  icalcomponent *calendar; /* (owned) */
  icalcomponent *event;    /* (not owned) */
} Read;

static SamAgenda *
make_agenda (const char *zone, int year, int month, int day, int hour)
{
  SamAgenda *agenda = sam_agenda_new ("0c2a5f0e-an-id");
  g_autoptr (GTimeZone) time_zone = g_time_zone_new_identifier (zone);
  g_autoptr (GDateTime) starts = NULL;

  g_assert_nonnull (time_zone);
  starts = g_date_time_new (time_zone, year, month, day, hour, 30, 0);
  sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_minutes (agenda, 90);
  sam_agenda_set_people (agenda, 8);

  return agenda;
}

static char *
write_agenda (SamAgenda *agenda)
{
  g_autoptr (GDateTime) stamp = g_date_time_new_utc (2026, 11, 1, 9, 8, 7);
  g_autoptr (GError) error = NULL;
  char *text = sam_calendar_write (agenda, stamp, &error);

  g_assert_no_error (error);

  return text;
}

static void
read_back (Read *self, const char *text)
{
  self->calendar = icalcomponent_new_from_string (text);
  g_assert_nonnull (self->calendar);
  g_assert_cmpint (icalcomponent_isa (self->calendar), ==,
                   ICAL_VCALENDAR_COMPONENT);
  g_assert_cmpint (icalcomponent_count_errors (self->calendar), ==, 0);
  g_assert_cmpint (icalrestriction_check (self->calendar), ==, 1);
  g_assert_cmpint (icalcomponent_count_components (self->calendar,
                                                   ICAL_VEVENT_COMPONENT),
                   ==, 1);
  self->event =
      icalcomponent_get_first_component (self->calendar, ICAL_VEVENT_COMPONENT);
}

static void
read_clear (Read *self)
{
  icalcomponent_free (self->calendar);
}

/* @moment: in UTC
 * @zone: (nullable): the name of the zone that stands in the file; %NULL for
 *   UTC */
static void
assert_moment (Read             *self,
               icalproperty_kind kind,
               const char       *moment,
               const char       *zone)
{
  icalproperty *property = icalcomponent_get_first_property (self->event, kind);
  icalparameter *id =
      icalproperty_get_first_parameter (property, ICAL_TZID_PARAMETER);
  icaltimezone *rules = NULL;
  icaltimetype  time =
      icalvalue_get_datetime (icalproperty_get_value (property));
  icaltimetype utc;

  if (zone == NULL)
    {
      g_assert_null (id);
      g_assert_true (icaltime_is_utc (time));
      g_assert_cmpstr (icaltime_as_ical_string (time), ==, moment);
      return;
    }

  /* By the rules in the file, and not by those of this computer. */
  g_assert_cmpstr (icalparameter_get_tzid (id), ==, zone);
  rules = icalcomponent_get_timezone (self->calendar, zone);
  g_assert_nonnull (rules);
  time.zone = rules;
  utc = icaltime_convert_to_zone (time, icaltimezone_get_utc_timezone ());
  g_assert_cmpstr (icaltime_as_ical_string (utc), ==, moment);
}

static void
assert_zones (Read *self, int n)
{
  g_assert_cmpint (icalcomponent_count_components (self->calendar,
                                                   ICAL_VTIMEZONE_COMPONENT),
                   ==, n);
}

typedef struct
{
  const char *name;
  const char *zone;
  int         year, month, day, hour; /* by the clock of the zone, and :30 */
  const char *starts;                 /* in UTC */
  const char *ends;                   /* in UTC */
  const char *written;                /* by the clock of the zone */
} Moment;

static const Moment moments[] = {
  { "winter", "Europe/Amsterdam", 2026, 11, 24, 13, "20261124T123000Z",
    "20261124T140000Z", "20261124T133000" },
  { "summer", "Europe/Amsterdam", 2026, 7, 7, 13, "20260707T113000Z",
    "20260707T130000Z", "20260707T133000" },
  { "last-day-of-summer-time", "Europe/Amsterdam", 2027, 10, 30, 23,
    "20271030T213000Z", "20271030T230000Z", "20271030T233000" },
  { "over-the-change", "Europe/Amsterdam", 2027, 3, 28, 1, "20270328T003000Z",
    "20270328T020000Z", "20270328T013000" },
  { "in-ten-years", "Europe/Amsterdam", 2036, 8, 5, 9, "20360805T073000Z",
    "20360805T090000Z", "20360805T093000" },
  { "caribbean", "America/Curacao", 2026, 7, 7, 13, "20260707T173000Z",
    "20260707T190000Z", "20260707T133000" },
};

static void
test_times_are_right (gconstpointer data)
{
  const Moment    *moment = data;
  icalproperty    *starts;
  g_autofree char *text = NULL;
  g_autoptr (SamAgenda) agenda =
      make_agenda (moment->zone, moment->year, moment->month, moment->day,
                   moment->hour);
  Read read;

  text = write_agenda (agenda);
  read_back (&read, text);
  assert_zones (&read, 1);
  assert_moment (&read, ICAL_DTSTART_PROPERTY, moment->starts, moment->zone);
  assert_moment (&read, ICAL_DTEND_PROPERTY, moment->ends, moment->zone);
  starts = icalcomponent_get_first_property (read.event, ICAL_DTSTART_PROPERTY);
  g_assert_cmpstr (icalproperty_get_value_as_string (starts), ==,
                   moment->written);
  read_clear (&read);
}

static void
test_falls_back_on_utc (gconstpointer data)
{
  const char      *zone = data;
  g_autofree char *text = NULL;
  g_autoptr (SamAgenda) agenda = make_agenda (zone, 2026, 11, 24, 13);
  g_autoptr (GDateTime) starts =
      g_date_time_to_utc (sam_agenda_get_starts (agenda));
  g_autofree char *expected = g_date_time_format (starts, "%Y%m%dT%H%M%SZ");
  Read             read;

  text = write_agenda (agenda);
  read_back (&read, text);
  assert_zones (&read, 0);
  assert_moment (&read, ICAL_DTSTART_PROPERTY, expected, NULL);
  read_clear (&read);
}

static void
test_says_what_and_no_more (void)
{
  static const char goal[] = "Ask; and wait, \\ twice.\nThen ask “why”.";
  static const char title[] =
      "Één heel lange titel over mantelzorgers, réünie en coördinatie; met "
      "komma’s, puntkomma’s en een ëënvoudig slot dat nog langer is";
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (SamAgenda) agenda =
      make_agenda ("Europe/Amsterdam", 2026, 11, 24, 13);
  g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_TOPIC, "Mrs Jansen");
  Read read;

  sam_agenda_set_title (agenda, title);
  sam_agenda_set_goal (agenda, goal);
  sam_agenda_append (agenda, block);
  text = write_agenda (agenda);
  read_back (&read, text);

  g_assert_cmpstr (icalcomponent_get_uid (read.event), ==, "0c2a5f0e-an-id");
  g_assert_cmpstr (icalcomponent_get_summary (read.event), ==, title);
  g_assert_cmpstr (icalcomponent_get_description (read.event), ==,
                   "Ask; and wait, \\ twice.\nThen ask “why”.\n\n"
                   "90 minutes · 8 people");
  assert_moment (&read, ICAL_DTSTAMP_PROPERTY, "20261101T090807Z", NULL);
  g_assert_null (
      icalcomponent_get_first_property (read.event, ICAL_ATTENDEE_PROPERTY));
  g_assert_null (
      icalcomponent_get_first_property (read.event, ICAL_ORGANIZER_PROPERTY));
  g_assert_null (strstr (text, "Jansen"));
  read_clear (&read);

  /* RFC 5545: CRLF, at most 75 bytes, and no character cut in two. */
  lines = g_strsplit (text, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 10);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    }
  g_assert_cmpstr (lines[0], ==, "BEGIN:VCALENDAR");
}

static void
test_has_a_name_without_a_title (void)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  icalproperty    *version;
  g_autoptr (SamAgenda) agenda =
      make_agenda ("Europe/Amsterdam", 2026, 11, 24, 13);
  Read read;

  sam_agenda_set_people (agenda, 1);
  first = write_agenda (agenda);
  second = write_agenda (agenda);
  g_assert_cmpstr (first, ==, second);

  read_back (&read, first);
  g_assert_cmpstr (icalcomponent_get_summary (read.event), ==, "Samenspel");
  g_assert_cmpstr (icalcomponent_get_description (read.event), ==,
                   "90 minutes · 1 person");
  version =
      icalcomponent_get_first_property (read.calendar, ICAL_VERSION_PROPERTY);
  g_assert_cmpstr (icalproperty_get_version (version), ==, "2.0");
  g_assert_nonnull (
      icalcomponent_get_first_property (read.calendar, ICAL_PRODID_PROPERTY));
  read_clear (&read);
}

static void
test_needs_a_date (void)
{
  g_autofree char *text = NULL;
  g_autoptr (SamAgenda) agenda = sam_agenda_new (NULL);
  g_autoptr (GDateTime) stamp = g_date_time_new_now_utc ();
  g_autoptr (GError) error = NULL;

  text = sam_calendar_write (agenda, stamp, &error);
  g_assert_null (text);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *path =
          g_strconcat ("/calendar/times-are-right/", moments[i].name, NULL);

      g_test_add_data_func (path, &moments[i], test_times_are_right);
    }
  g_test_add_data_func ("/calendar/falls-back-on-utc/utc", "UTC",
                        test_falls_back_on_utc);
  g_test_add_data_func ("/calendar/falls-back-on-utc/no-place", "Etc/UTC",
                        test_falls_back_on_utc);
  g_test_add_data_func ("/calendar/falls-back-on-utc/offset", "+01:00",
                        test_falls_back_on_utc);
  g_test_add_func ("/calendar/says-what-and-no-more",
                   test_says_what_and_no_more);
  g_test_add_func ("/calendar/has-a-name-without-a-title",
                   test_has_a_name_without_a_title);
  g_test_add_func ("/calendar/needs-a-date", test_needs_a_date);

  return g_test_run ();
}
