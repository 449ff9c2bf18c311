// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-calendar.h"

#include <glib/gi18n-lib.h>
#include <libical/ical.h>

#include "sam-agenda-text.h"

/* All that is particular to libical. */

#define PRODUCT "-//Samenspel//Samenspel " SAM_VERSION "//EN"

static void
clear_component (icalcomponent *component)
{
  icalcomponent_free (component);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (icalcomponent, clear_component)

static icaltimetype
get_time (GDateTime *moment, gboolean is_utc)
{
  icaltimetype time = icaltime_null_time ();

  time.year = g_date_time_get_year (moment);
  time.month = g_date_time_get_month (moment);
  time.day = g_date_time_get_day_of_month (moment);
  time.hour = g_date_time_get_hour (moment);
  time.minute = g_date_time_get_minute (moment);
  time.second = g_date_time_get_second (moment);
  if (is_utc)
    time.zone = icaltimezone_get_utc_timezone ();

  return time;
}

/* Whether the library takes the clock's time in that zone for the same moment
 * as we do; it reads the rules of zones by itself. */
static gboolean
agrees (icaltimezone *zone, GDateTime *moment)
{
  icaltimetype time = get_time (moment, FALSE);

  return icaltime_as_timet_with_zone (time, zone) ==
         g_date_time_to_unix (moment);
}

/* Returns: (transfer none) (nullable): the local zone as the library knows it
 */
static icaltimezone *
find_zone (GDateTime *starts, GDateTime *ends)
{
  const char *name =
      g_time_zone_get_identifier (g_date_time_get_timezone (starts));
  icaltimezone *zone = icaltimezone_get_builtin_timezone (name);

  if (zone == NULL || zone == icaltimezone_get_utc_timezone () ||
      g_str_has_prefix (name, "Etc/") ||
      icaltimezone_get_component (zone) == NULL || !agrees (zone, starts) ||
      !agrees (zone, ends))
    return NULL;

  return zone;
}

/* The rules of the zone since @year, under the name that every calendar knows
 * it by, and not under the one that the library makes up. */
static void
add_zone (icalcomponent *calendar, icaltimezone *zone, int year)
{
  icaltimetype   since = icaltime_from_day_of_year (1, year);
  icalcomponent *rules =
      icalcomponent_new_clone (icaltimezone_get_component (zone));
  icalproperty *id =
      icalcomponent_get_first_property (rules, ICAL_TZID_PROPERTY);

  if (id != NULL)
    icalproperty_set_tzid (id, icaltimezone_get_location (zone));
  else
    icalcomponent_add_property (rules, icalproperty_new_tzid (
                                           icaltimezone_get_location (zone)));

  since.is_date = 0;
  since.zone = icaltimezone_get_utc_timezone ();
  icaltimezone_truncate_vtimezone (rules, since, icaltime_null_time (), TRUE);
  icalcomponent_add_component (calendar, rules);
}

/* @zone: (nullable): %NULL for UTC */
static void
add_moment (icalcomponent    *event,
            icalproperty_kind kind,
            GDateTime        *moment,
            icaltimezone     *zone)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (moment);
  icalproperty *property = icalproperty_new (kind);

  icalproperty_set_value (property, icalvalue_new_datetime (
                                        zone != NULL ? get_time (moment, FALSE)
                                                     : get_time (utc, TRUE)));
  if (zone != NULL)
    icalproperty_add_parameter (property,
                                icalparameter_new_tzid (
                                    icaltimezone_get_location (zone)));
  icalcomponent_add_property (event, property);
}

/* Returns: (transfer full): as “60 minutes · 8 people”, after the goal */
static char *
describe (SamAgenda *agenda)
{
  guint            n_minutes = sam_agenda_get_minutes (agenda);
  guint            n_people = sam_agenda_get_people (agenda);
  g_autofree char *goal = sam_agenda_clean_text (sam_agenda_get_goal (agenda));
  g_autofree char *minutes =
      g_strdup_printf (ngettext ("%u minute", "%u minutes", n_minutes),
                       n_minutes);
  /* TRANSLATORS: %s is a length, as “60 minutes” */
  g_autofree char *size =
      g_strdup_printf (ngettext ("%s · %u person", "%s · %u people", n_people),
                       minutes, n_people);

  return *goal == '\0' ? g_steal_pointer (&size)
                       : g_strconcat (goal, "\n\n", size, NULL);
}

static icalcomponent *
build_event (SamAgenda    *agenda,
             GDateTime    *stamp,
             GDateTime    *ends,
             icaltimezone *zone)
{
  icalcomponent   *event = icalcomponent_new_vevent ();
  g_autofree char *title =
      sam_agenda_clean_line (sam_agenda_get_title (agenda));
  g_autofree char *description = describe (agenda);

  icalcomponent_add_property (event, icalproperty_new_uid (
                                         sam_agenda_get_id (agenda)));
  add_moment (event, ICAL_DTSTAMP_PROPERTY, stamp, NULL);
  add_moment (event, ICAL_DTSTART_PROPERTY, sam_agenda_get_starts (agenda),
              zone);
  add_moment (event, ICAL_DTEND_PROPERTY, ends, zone);
  icalcomponent_add_property (event, icalproperty_new_summary (
                                         *title != '\0' ? title : "Samenspel"));
  icalcomponent_add_property (event,
                              icalproperty_new_description (description));

  return event;
}

/**
 * sam_calendar_write:
 * @agenda: an agenda with a date
 * @stamp: now
 * @error: return location for a #GError in #G_IO_ERROR; its message says what
 *   to do
 *
 * Writes the appointment for any calendar: its times in the local zone, with
 * the rules of that zone; in UTC if the zone has no name that calendars know.
 * The same agenda is the same appointment every time. No names and no items:
 * calendars are read by many. Reads the rules of the zone from the system; main
 * thread only.
 *
 * Returns: (transfer full): iCalendar in UTF-8, with lines as RFC 5545 wants
 *   them, or %NULL with @error set
 */
char *
sam_calendar_write (SamAgenda *agenda, GDateTime *stamp, GError **error)
{
  GDateTime    *starts;
  icaltimezone *zone;
  char         *written;
  char         *copy;
  g_autoptr (GDateTime) ends = NULL;
  g_autoptr (icalcomponent) calendar = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (stamp != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  starts = sam_agenda_get_starts (agenda);
  if (starts == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("The session has no date yet. Choose one, and "
                              "then add it to the calendar"));
      return NULL;
    }

  ends =
      g_date_time_add_minutes (starts, (int) sam_agenda_get_minutes (agenda));
  zone = find_zone (starts, ends);

  calendar = icalcomponent_new_vcalendar ();
  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid (PRODUCT));
  if (zone != NULL)
    add_zone (calendar, zone, g_date_time_get_year (starts));
  icalcomponent_add_component (calendar,
                               build_event (agenda, stamp, ends, zone));

  /* Bridges the library's memory to g_free(). */
  written = icalcomponent_as_ical_string_r (calendar);
  copy = g_strdup (written);
  icalmemory_free_buffer (written);

  return copy;
}
