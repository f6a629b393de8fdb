import Data
import Diary
import Exchange

/// Every form of import takes any bytes: each of its rows is accounted for, and what comes of it are entries.
@Sendable func fuzzImports(_ bytes: [UInt8]) {
    let context = ImportContext(catalog: .standard, zone: .utc)
    for format in ImportFormat.allCases { check(try? format.read(bytes, context: context)) }
    check(try? ImportFormat.csv.read(bytes, mapping: mapping, context: context))
    // The bytes as a mapping of a small table, too.
    let own = CatalogSource(file: "own.rec", bytes: bytes)
    check(try? ImportFormat.csv.read(Array("day,pain\n2026-11-20,3\n".utf8), mapping: own, context: context))
}

private let mapping = CatalogSource(
    file: "mapping.rec",
    bytes: Array("%rec: Import\n\nTitle: x\nWhen: {day}\n\n%rec: Map\n\nColumn: pain\nPain: {value}\nNote: {note}\n".utf8))

private func check(_ outcome: ImportOutcome?) {
    for entry in outcome?.entries ?? [] where !entry.id.isProvisional {
        expect((try? Entry(fields: entry.fields)) == entry, "an imported entry survives being written: \(entry)")
    }
}
