@testable import Screens

extension Scene {
    static let catalog = [
        Scene("catalog/habits", "O Down"),
        Scene("catalog/hidden", "O Down h G"),
        Scene("catalog/sites", "O Right Right Down", in: Golden.oneLook),
        Scene("catalog/stretches", "O Left Left Down"),
        Scene("catalog/search", "O / s t", in: Golden.oneLook),
        Scene("catalog/nothing-found", "O / x x x", in: Golden.oneLook),
        Scene("catalog/form-habit", "O a c a l m"),
        Scene("catalog/form-words", "O a c a l m Enter w o r d s Tab"),
        Scene("catalog/form-site", "O Tab Tab a", in: Golden.oneLook),
        // The hint beside a field is longer in ASCII and doesn't fit in the smallest window.
        Scene("catalog/form-stretch", "O Left Left a l e g s Enter h a m").alike(in: .none),
        Scene("catalog/form-care", "O Left a Enter", in: Golden.oneLook),
        Scene("catalog/rename", "O r"),
        Scene("catalog/change", "O Enter", in: Golden.oneLook),
        Scene("catalog/change-stretch", "O Left Left Enter Down"),
    ]
}
