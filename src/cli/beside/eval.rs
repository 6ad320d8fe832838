//! HCL expressions, as far as their values can be told: literals, lists, maps, templates and variables. Functions,
//! conditions and loops are not evaluated.

use hcl_edit::expr::{Expression, ObjectKey, TraversalOperator};
use hcl_edit::template::Element;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The most bytes and values that may be made in one scope and in those made from it.
const MOST_WORK: usize = 8 << 20;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text {
        text: String,
        /// Whether it stands so in the file: a variable can be given another value when bake is called.
        literal: bool,
    },
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
    Null,
    /// Cannot be told.
    Unclear,
}

impl Value {
    /// The text of a text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    fn literal(text: impl Into<String>) -> Value {
        Value::Text { text: text.into(), literal: true }
    }

    /// How many bytes and values it is made of.
    fn size(&self) -> usize {
        1 + match self {
            Value::Text { text, .. } => text.len(),
            Value::List(list) => list.iter().map(Value::size).sum(),
            Value::Map(map) => map.iter().map(|(key, value)| key.len() + value.size()).sum(),
            Value::Null | Value::Unclear => 0,
        }
    }
}

/// The values of variables.
#[derive(Clone, Default)]
pub struct Scope {
    /// Those of the files.
    variables: Rc<BTreeMap<String, Value>>,
    /// Those of one combination of a matrix, which go first.
    own: BTreeMap<String, Value>,
    /// The bytes and values made so far.
    work: Rc<Cell<usize>>,
}

impl Scope {
    /// Gives a variable a value.
    pub fn set(&mut self, name: &str, value: Value) {
        Rc::make_mut(&mut self.variables).insert(name.to_owned(), value);
    }

    /// The scope of one combination of a matrix.
    pub fn with(&self, name: &str, value: &Value) -> Scope {
        let mut scope = self.clone();
        scope.own.insert(name.to_owned(), self.bounded(value.clone()));
        scope
    }

    /// Takes `work` off what may be done. Says whether there is any left.
    pub fn spend(&self, work: usize) -> bool {
        self.work.set(self.work.get().saturating_add(work));
        self.work.get() <= MOST_WORK
    }

    /// The value of `expression`.
    pub fn evaluate(&self, expression: &Expression) -> Value {
        if !self.spend(1) {
            return Value::Unclear;
        }
        match expression {
            Expression::Null(_) => Value::Null,
            Expression::Bool(value) => Value::literal(value.value().to_string()),
            Expression::Number(number) => match number.value().as_i64() {
                Some(number) => Value::literal(number.to_string()),
                None => Value::Unclear,
            },
            Expression::String(text) => self.bounded(Value::literal(text.as_str())),
            Expression::StringTemplate(template) => self.template(template),
            Expression::Parenthesis(inner) => self.evaluate(inner.inner()),
            Expression::Array(items) => {
                self.bounded(Value::List(items.iter().map(|item| self.evaluate(item)).collect()))
            }
            Expression::Object(object) => {
                let mut map = BTreeMap::new();
                for (key, value) in object.iter() {
                    let key = match key {
                        ObjectKey::Ident(name) => name.as_str().to_owned(),
                        ObjectKey::Expression(key) => match self.evaluate(key) {
                            Value::Text { text, .. } => text,
                            _ => return Value::Unclear,
                        },
                    };
                    map.insert(key, self.evaluate(value.expr()));
                }
                self.bounded(Value::Map(map))
            }
            Expression::Variable(name) => self.variable(name.as_str()),
            Expression::Traversal(traversal) => {
                let mut value = self.evaluate(&traversal.expr);
                for operator in &traversal.operators {
                    let key = match operator.value() {
                        TraversalOperator::GetAttr(name) => name.as_str().to_owned(),
                        TraversalOperator::Index(index) => match self.evaluate(index) {
                            Value::Text { text, .. } => text,
                            _ => return Value::Unclear,
                        },
                        _ => return Value::Unclear,
                    };
                    value = match value {
                        Value::Map(mut map) => map.remove(&key).unwrap_or(Value::Unclear),
                        _ => Value::Unclear,
                    };
                }
                value
            }
            _ => Value::Unclear,
        }
    }

    fn variable(&self, name: &str) -> Value {
        let value = self.own.get(name).or_else(|| self.variables.get(name));
        value.map_or(Value::Unclear, |value| self.bounded(value.clone()))
    }

    fn template<'e>(&self, elements: impl IntoIterator<Item = &'e Element>) -> Value {
        let (mut whole, mut all_literal) = (String::new(), true);
        for element in elements {
            match element {
                Element::Literal(text) => whole.push_str(text),
                Element::Interpolation(interpolation) => match self.evaluate(&interpolation.expr) {
                    Value::Text { text, literal } => {
                        whole.push_str(&text);
                        all_literal &= literal;
                    }
                    _ => return Value::Unclear,
                },
                Element::Directive(_) => return Value::Unclear,
            }
        }
        self.bounded(Value::Text { text: whole, literal: all_literal })
    }

    /// The value, while there is work left to be done.
    fn bounded(&self, value: Value) -> Value {
        if self.spend(value.size()) { value } else { Value::Unclear }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope() -> Scope {
        let mut scope = Scope::default();
        scope.set("TAG", Value::Text { text: "v1".into(), literal: false });
        scope.set("item", Value::Map(BTreeMap::from([("tgt".to_owned(), Value::literal("dev"))])));
        scope
    }

    fn of(expression: &str) -> Value {
        scope().evaluate(&expression.parse().unwrap())
    }

    #[test]
    fn what_can_be_told() {
        let variable = |text: &str| Value::Text { text: text.into(), literal: false };
        assert_eq!(of("\"a\""), Value::literal("a"));
        assert_eq!(of("\"a$${b}\""), Value::literal("a${b}"));
        assert_eq!(of("12"), Value::literal("12"));
        assert_eq!(of("true"), Value::literal("true"));
        assert_eq!(of("null"), Value::Null);
        assert_eq!(of("TAG"), variable("v1"));
        assert_eq!(of("(\"x-${TAG}\")"), variable("x-v1"));
        assert_eq!(of("\"x-${item.tgt}\""), Value::literal("x-dev"));
        assert_eq!(of("item[\"tgt\"]"), Value::literal("dev"));
        assert_eq!(of("[\"a\", TAG]"), Value::List(vec![Value::literal("a"), variable("v1")]));
        assert_eq!(of("{ a = 1, \"b\" : 2 }").text(), None);
    }

    #[test]
    fn what_cannot() {
        for expression in [
            "NOPE",
            "1.5",
            "1e30",
            "upper(\"a\")",
            "TAG == \"v1\" ? \"a\" : \"b\"",
            "item.none",
            "TAG.x",
            "item.*.tgt",
            "\"%{ if true }a%{ endif }\"",
            "\"${NOPE}\"",
            "!true",
            "[for x in [1]: x]",
            "<<E\na\nE",
        ] {
            assert_eq!(of(expression), Value::Unclear, "{expression}");
        }
    }

    #[test]
    fn values_do_not_grow_without_bounds() {
        let mut scope = Scope::default();
        scope.set("a", Value::literal("x".repeat(1000)));
        for _ in 0..40 {
            let doubled = scope.evaluate(&"\"${a}${a}\"".parse().unwrap());
            scope.set("a", doubled);
        }
        assert_eq!(scope.evaluate(&"a".parse().unwrap()), Value::Unclear);
    }
}
