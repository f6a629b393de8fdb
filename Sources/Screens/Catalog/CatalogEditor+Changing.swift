import Canvas
import Catalog
import Diary

extension CatalogEditor {
    /// Changes the item under the cursor.
    mutating func change(_ row: CatalogRow, _ command: Command, on model: inout AppModel) {
        select(row.name)
        switch command {
        case .open: openForm(of: row, on: &model)
        case .rename: rename(row, on: &model)
        case .hide: hideOrShow(row, on: &model)
        case .toggle: askOrNot(row, on: &model)
        case .raiseRow: move(row, by: -1, on: &model)
        case .lowerRow: move(row, by: 1, on: &model)
        default: break
        }
    }

    private func openForm(of row: CatalogRow, on model: inout AppModel) {
        if row.group == .hidden {
            model.message = Message(.note, "It is hidden: h shows it again.")
        } else if row.isRating(model.catalog) {
            model.message = Message(.note, "It has a field of its own in the diary: r gives it another name.")
        } else {
            model.open(CatalogForm(changing: row.name, of: row.kind, model: model))
        }
    }

    private func rename(_ row: CatalogRow, on model: inout AppModel) {
        guard model.diary.isComplete else {
            return model.message = Message(.note, "The diary is still being read; try again in a moment.")
        }
        model.open(CatalogForm(renaming: row.name, of: row.kind))
    }

    private func hideOrShow(_ row: CatalogRow, on model: inout AppModel) {
        guard row.group == .hidden else {
            return model.commit(
                model.catalog.hiding(row.name, as: row.kind), summary: "\(row.name) hidden; what was logged stays")
        }
        if let change = model.catalog.showing(row.name, as: row.kind) {
            model.commit(change, summary: "\(row.name) shown again")
        }
    }

    private func askOrNot(_ row: CatalogRow, on model: inout AppModel) {
        let asked = Self.asked(model)
        if row.group == .hidden {
            model.message = Message(.note, "It is hidden: h shows it again.")
        } else if row.isAsked {
            model.commit(tracked: asked.filter { $0 != row.name }, summary: "\(row.name) is not asked any more")
        } else if row.kind.isAskable {
            model.commit(tracked: asked + [row.name], summary: "\(row.name) is asked at check-in")
        } else {
            model.message = Message(.note, "Only habits and activities are asked at check-in.")
        }
    }

    private func move(_ row: CatalogRow, by steps: Int, on model: inout AppModel) {
        switch row.group {
        case .asked:
            var names = Self.asked(model)
            guard let place = names.firstIndex(of: row.name), names.indices.contains(place + steps) else { return }
            names.swapAt(place, place + steps)
            model.commit(tracked: names, summary: "\(row.name) moved to place \(place + steps + 1)")
        case .notAsked: model.message = Message(.note, "Only what is asked at check-in has an order: Space adds it.")
        case .shown:
            let place = model.catalog.shown(kind).firstIndex(of: row.name) ?? 0
            guard let change = model.catalog.moving(row.name, to: place + steps, as: kind) else { return }
            model.commit(change, summary: "\(row.name) moved to place \(place + steps + 1)")
        case .hidden: model.message = Message(.note, "It is hidden: h shows it again.")
        }
    }

    /// Returns the habits asked at check-in, except hidden ones.
    static func asked(_ model: AppModel) -> [Name] {
        model.catalog.trackedHabits(chosen: model.preferences.trackedHabits).map(\.name)
    }
}
