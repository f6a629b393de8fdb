import Catalog
import Diary

/// Turns what other apps recorded into entries.
enum AppImport {
    /// Refuses an archive, whatever it contains.
    static func refuseArchive(_ bytes: [UInt8]) throws(ImportError) {
        guard bytes.starts(with: "PK".utf8) else { return }
        throw ImportError.file("it is a zip archive; unpack it and give the file in it")
    }

    /// Returns the entries of an export and a report on it.
    ///
    /// - Parameter mapping: a file of `Map` and `Habit` records for names the catalog does not know; they take precedence.
    /// - Throws: ``ImportError`` if the file or the mapping can't be used as a whole.
    static func read(
        _ reading: SourceReading, from app: (some AppSource).Type, mapping: CatalogSource?, context: ImportContext
    ) throws(ImportError) -> ImportOutcome {
        let entries = reading.entries
        var translator = NameTranslator(
            app: app.title, catalog: context.catalog, hasCheckMarks: app.hasCheckMarks)
        if let mapping { try translator.add(mapping) }
        translator.survey(entries.lazy.flatMap(\.items))
        var collector = EntryCollector(
            unit: app.unit, source: app.title, context: context, isOneOfMany: app.isOneOfMany)
        let dates = try DateColumn(entries.map { $0.plainTime ?? $0.timeText }, chosen: context.dates ?? app.dates)
        collector.remark(reading.remarks + [dates.remark])
        collector.cover(entries.flatMap(\.covered))
        var movedCount = 0
        for entry in entries {
            guard let time = WrittenTime(entry.plainTime ?? entry.timeText, order: dates.order) else {
                collector.leaveOut(entry.number, "no date that the calendar has")
                continue
            }
            let written = time.moment(in: context.zone, usualTime: 12 * 3600)
            let moment = entry.day.map { context.moment(written, on: $0) } ?? written
            var row = ImportRow(
                entry: Entry(id: EntryID(""), when: moment), key: entry.key, content: entry.content,
                number: entry.number, day: entry.day.map { context.zone.moment($0, secondOfDay: 43_200) },
                isUnreadInPart: entry.isUnreadInPart)
            var omissions = entry.omissions
            let draft = draft(of: entry, by: &translator, catalog: context.catalog, omissions: &omissions, row: &row)
            do throws(RowReader.Refusal) {
                guard !draft.fields.isEmpty else {
                    throw RowReader.Refusal(
                        reason: omissions.isEmpty
                            ? "nothing in it that Twinge logs" : omissions.joined(separator: "; "),
                        saysNothing: !row.isUnreadInPart)
                }
                omissions += draft.remarks
                if moment != written { movedCount += 1 }
                let change = entry.day == nil ? time.remarkOnChange(in: context.zone) : nil
                row.omissions = omissions + [time.unreadTime?.remark(taken: moment), change].compactMap { $0 }
                row.entry = try draft.entry(at: moment, source: app.title, timeText: entry.timeText)
                collector.add(row)
            } catch {
                collector.leaveOut(entry.number, error.reason, row: error.saysNothing ? nil : row)
            }
        }
        if movedCount > 0 {
            let hour = "\(context.dayStart.zeroPadded(2)):00"
            collector.remark([
                "A day goes from \(hour) to \(hour): \(movedCount.counted("entry", "entries")) that ended earlier or later "
                    + "\(movedCount == 1 ? "was" : "were") moved to its first or last minute."
            ])
        }
        collector.remark(translator.remarks)
        collector.offer(habits: translator.newHabits)
        return collector.finish()
    }

    /// Returns the fields of an entry.
    ///
    /// - Parameters:
    ///   - omissions: what isn't in the fields is added to them.
    ///   - row: marked as unread in part if an item can't be translated.
    private static func draft(
        of entry: SourceEntry, by translator: inout NameTranslator, catalog: Catalog, omissions: inout [String],
        row: inout ImportRow
    ) -> EntryDraft {
        var draft = EntryDraft()
        for item in entry.items {
            do throws(RowReader.Refusal) {
                for field in try translator.fields(for: item) { draft.add(field) }
                draft.keep(source: item.name, value: item.words ?? item.value.text)
            } catch {
                if item.isNotedOtherwise {
                    draft.add(FieldWriter.Written(field: .note, value: item.line))
                    draft.keep(source: item.name, value: item.words ?? item.value.text)
                    omissions.append("\(error.reason); it is in the note")
                    continue
                }
                omissions.append(error.reason)
                row.isUnreadInPart = true
            }
        }
        for site in entry.sites {
            if let reading = translator.site(site) {
                draft.add(FieldWriter.Written(field: .site, value: reading.text))
                draft.keep(source: "site", value: site)
            } else {
                draft.add(FieldWriter.Written(field: .note, value: "Site: \(site)"))
                omissions.append("“\(site)” is not a site that is known here; it is in the note")
            }
        }
        for field in entry.plainFields(catalog) { draft.add(field) }
        if let note = entry.note { draft.add(FieldWriter.Written(field: .note, value: note)) }
        return draft
    }
}

extension ImportContext {
    /// Returns the moment, or if it is outside a diary day, the day's first or last minute.
    fileprivate func moment(_ moment: Moment, on day: DiaryDate) -> Moment {
        let found = moment.diaryDay(startingAt: dayStart)
        if found < day { return zone.moment(day, secondOfDay: dayStart * 3600) }
        if found == day { return moment }
        return zone.moment(instant: zone.moment(day + 1, secondOfDay: dayStart * 3600).instant - 60)
    }
}

extension WrittenTime {
    /// Returns the moment in a zone; a date alone gets the usual time of day.
    func moment(in zone: Zone, usualTime: Int) -> Moment {
        let sourceZone = offset.map(Zone.fixed) ?? zone
        return zone.moment(instant: sourceZone.moment(date, secondOfDay: secondOfDay ?? usualTime).instant).wholeMinute
    }

    /// Returns what to say of a time without its offset that the clocks show twice or never.
    func remarkOnChange(in zone: Zone) -> String? {
        offset == nil ? secondOfDay.flatMap { zone.remarkOnChange(at: $0, of: date) } : nil
    }
}
