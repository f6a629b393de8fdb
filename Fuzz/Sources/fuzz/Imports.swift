import Catalog
import Diary
import Exchange

/// Every import format accepts any bytes: each row is accounted for, and the results are valid entries.
@Sendable func fuzzImports(_ bytes: [UInt8]) {
    for format in ImportFormat.allCases { check(try? format.read(bytes, context: context)) }
    if let mapping { check(try? CSVImport.read(bytes, mapping: mapping, context: context)) }
}

/// The mapping of a small table may be any bytes.
@Sendable func fuzzMappings(_ bytes: [UInt8]) {
    let own = CatalogSource(file: "own.rec", bytes: bytes)
    check(try? ImportFormat.csv.read(table, mapping: own, context: context))
}

private let context = ImportContext(catalog: .standard, zone: .utc)
private let table = Array("day,pain,note\n2026-11-20,3,stiff\n".utf8)
private let mapping = try? ImportMapping(
    CatalogSource(
        file: "mapping.rec",
        bytes: Array(
            "%rec: Import\n\nTitle: x\nWhen: {day}\n\n%rec: Map\n\nColumn: pain\nPain: {value}\nNote: {note}\n".utf8)),
    catalog: .standard)

private func check(_ outcome: ImportOutcome?) {
    for entry in outcome?.entries ?? [] where !entry.id.isProvisional {
        expect((try? Entry(fields: entry.fields)) == entry, "an imported entry survives being written: \(entry)")
    }
}
