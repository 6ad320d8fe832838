//! Bake files, in HCL and in JSON: the builds of their targets.

use super::eval::{Scope, Value};
use super::yaml::Problem;
use super::{Described, Reading, Said};
use crate::text::LineIndex;
use hcl_edit::Span as _;
use hcl_edit::expr::{Array, Expression, Object, ObjectKey, ObjectValue};
use hcl_edit::structure::Body;
use hcl_edit::template::{StringTemplate, Template};
use std::collections::BTreeMap;

/// The most builds that one `matrix` makes.
const MOST_BUILDS: usize = 256;

/// What a build costs besides its expressions; see [`Scope::spend`].
const WORK_OF_A_BUILD: usize = 256;

/// How many targets one inherits from, directly or not.
const MOST_ANCESTORS: usize = 64;

/// A bake file, not yet evaluated: variables and parents may stand in another one.
#[derive(Default)]
pub struct Document {
    /// Names and defaults.
    variables: Vec<(String, Option<Expression>)>,
    targets: Vec<Target>,
}

struct Target {
    name: String,
    line: usize,
    attributes: BTreeMap<String, Expression>,
}

/// Reads a bake file in HCL.
///
/// # Errors
/// The first place that is not HCL.
pub fn read_hcl(text: &str) -> Result<Document, Problem> {
    let body: Body = text.parse().map_err(|error: hcl_edit::parser::Error| {
        let at = error.location();
        Problem {
            line: at.line(),
            column: at.column(),
            message: format!("not valid HCL: {}", error.message()),
        }
    })?;
    let lines = LineIndex::new(text);
    let mut document = Document::default();
    for block in body.blocks() {
        let [label] = block.labels.as_slice() else { continue };
        let name = label.as_str().to_owned();
        match block.ident.as_str() {
            "variable" => {
                let default = block.body.get_attribute("default").map(|attribute| attribute.value.clone());
                document.variables.push((name, default));
            }
            "target" => {
                let attributes = block.body.attributes();
                document.targets.push(Target {
                    name,
                    line: lines.line(block.span().map_or(0, |span| span.start)),
                    attributes: attributes
                        .map(|attribute| (attribute.key.as_str().to_owned(), attribute.value.clone()))
                        .collect(),
                });
            }
            _ => {}
        }
    }
    Ok(document)
}

/// Reads a bake file in JSON, whose strings are HCL templates.
///
/// # Errors
/// The first place that is not JSON.
pub fn read_json(text: &str) -> Result<Document, Problem> {
    use serde_json::Value as Json;
    let json: Json = serde_json::from_str(text).map_err(|error| Problem {
        line: error.line(),
        column: error.column(),
        message: format!(
            "not valid JSON: {}",
            error.to_string().split(" at line").next().unwrap_or_default()
        ),
    })?;
    // A block is an object, or a list of objects.
    let blocks = |kind: &str| -> Vec<(String, serde_json::Map<String, Json>)> {
        let named = json.get(kind).and_then(Json::as_object).into_iter().flatten();
        named
            .flat_map(|(name, body)| {
                let bodies = match body {
                    Json::Array(bodies) => bodies.as_slice(),
                    body => std::slice::from_ref(body),
                };
                bodies.iter().filter_map(|body| Some((name.clone(), body.as_object()?.clone())))
            })
            .collect()
    };
    let expressions = |body: serde_json::Map<String, Json>| -> BTreeMap<String, Expression> {
        body.into_iter().map(|(key, value)| (key, expression(value))).collect()
    };
    Ok(Document {
        variables: blocks("variable")
            .into_iter()
            .map(|(name, body)| (name, expressions(body).remove("default")))
            .collect(),
        targets: blocks("target")
            .into_iter()
            .map(|(name, body)| Target { name, line: 1, attributes: expressions(body) })
            .collect(),
    })
}

/// The expression that a JSON value stands for.
fn expression(json: serde_json::Value) -> Expression {
    use serde_json::Value as Json;
    match json {
        Json::Null => Expression::null(),
        Json::Bool(value) => Expression::from(value),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Expression::from(hcl_edit::Number::from(whole)),
            None => Expression::from(number.as_f64().unwrap_or(f64::MAX)),
        },
        Json::String(text) => match text.parse::<Template>() {
            Ok(template) => Expression::StringTemplate(template.into_iter().collect::<StringTemplate>()),
            Err(_) => Expression::from(text),
        },
        Json::Array(items) => Expression::Array(items.into_iter().map(expression).collect::<Array>()),
        Json::Object(entries) => {
            let mut object = Object::new();
            for (key, value) in entries {
                object.insert(
                    ObjectKey::Expression(Expression::from(key)),
                    ObjectValue::new(expression(value)),
                );
            }
            Expression::Object(object)
        }
    }
}

/// The builds of the targets of each of the documents of a folder, which share variables and targets.
pub fn builds(documents: &[Document]) -> Vec<Reading> {
    let scope = variables(documents);
    let mut named: BTreeMap<&str, Vec<&Target>> = BTreeMap::new();
    for target in documents.iter().flat_map(|document| &document.targets) {
        named.entry(&target.name).or_default().push(target);
    }
    let of = |document: &Document| {
        let mut reading = Reading::default();
        for target in &document.targets {
            read_target(target, &named, &scope, &mut reading);
        }
        reading
    };
    documents.iter().map(of).collect()
}

/// The defaults of the variables. One may be made of others, wherever these stand.
fn variables(documents: &[Document]) -> Scope {
    const ROUNDS: usize = 4;
    let mut scope = Scope::default();
    for _ in 0..ROUNDS {
        for (name, default) in documents.iter().flat_map(|document| &document.variables) {
            let value = match default.as_ref().map(|default| scope.evaluate(default)) {
                Some(Value::Text { text, .. }) => Value::Text { text, literal: false },
                _ => Value::Unclear,
            };
            scope.set(name, value);
        }
    }
    scope
}

/// Reads one target, for every combination of its matrix.
fn read_target(target: &Target, named: &BTreeMap<&str, Vec<&Target>>, scope: &Scope, reading: &mut Reading) {
    let name = format!("target `{}`", target.name);
    let Some(scopes) = matrix(target, scope) else {
        reading.unclear.push((target.line, format!("the matrix of {name} cannot be read; it is left out")));
        return;
    };
    for scope in &scopes {
        if !scope.spend(WORK_OF_A_BUILD) {
            reading
                .unclear
                .push((target.line, format!("{name} and what follows is left out: the file is too large")));
            return;
        }
        let mut ancestors: Vec<&Target> = Vec::new();
        let known = gather(target, named, scope, &mut ancestors);
        let attribute = |key: &str| ancestors.iter().find_map(|target| target.attributes.get(key));
        let field = |key: &str| match attribute(key).map(|value| scope.evaluate(value)) {
            None | Some(Value::Null) => Said::Nothing,
            Some(Value::Text { text, .. }) => Said::This(text),
            Some(_) => Said::Unclear,
        };
        if attribute("dockerfile-inline").is_some() {
            continue;
        }
        let mut described = Described {
            name: name.clone(),
            line: target.line,
            context: field("context"),
            dockerfile: field("dockerfile"),
            target: field("target"),
            args_unclear: !known,
            ..Described::default()
        };
        if !known {
            described.remarks.push("inherits from targets that are not there, or in a circle".into());
        }
        // The farthest first, so that the nearest has the last word.
        for ancestor in ancestors.iter().rev() {
            match ancestor.attributes.get("args").map(|args| scope.evaluate(args)) {
                None | Some(Value::Null) => {}
                Some(Value::Map(args)) => {
                    for (name, value) in args {
                        let literal = match value {
                            Value::Text { text, literal: true } => Some(text),
                            _ => None,
                        };
                        described.args.insert(name, literal);
                    }
                }
                Some(_) => described.args_unclear = true,
            }
            match ancestor.attributes.get("contexts").map(|contexts| scope.evaluate(contexts)) {
                Some(Value::Map(contexts)) => described.contexts.extend(contexts.into_keys()),
                Some(Value::Unclear) => {
                    described.contexts_unclear = true;
                    described.remarks.push("its further contexts cannot be told".into());
                }
                _ => {}
            }
        }
        reading.builds.push(described);
    }
}

/// The target and those it inherits from, the nearest first. Says whether all of them are known.
fn gather<'t>(
    target: &'t Target,
    named: &BTreeMap<&str, Vec<&'t Target>>,
    scope: &Scope,
    found: &mut Vec<&'t Target>,
) -> bool {
    if found.iter().any(|known| std::ptr::eq(*known, target)) {
        return true;
    }
    if found.len() == MOST_ANCESTORS {
        return false;
    }
    found.push(target);
    // The same target in another file, to which this one adds.
    let mut known = true;
    for other in named.get(target.name.as_str()).into_iter().flatten() {
        known &= gather(other, named, scope, found);
    }
    let Some(inherits) = target.attributes.get("inherits") else { return known };
    let Value::List(parents) = scope.evaluate(inherits) else { return false };
    for parent in parents.iter().rev() {
        let parents = parent.text().and_then(|name| named.get(name));
        known &= parents.is_some();
        for parent in parents.into_iter().flatten() {
            known &= gather(parent, named, scope, found);
        }
    }
    known
}

/// The scope of every build that a target's `matrix` makes; just `scope` where it has none.
fn matrix(target: &Target, scope: &Scope) -> Option<Vec<Scope>> {
    let Some(matrix) = target.attributes.get("matrix") else { return Some(vec![scope.clone()]) };
    let Value::Map(axes) = scope.evaluate(matrix) else { return None };
    let mut scopes = vec![scope.clone()];
    for (name, values) in axes {
        let Value::List(values) = values else { return None };
        if scopes.len() * values.len() > MOST_BUILDS {
            return None;
        }
        scopes =
            scopes.iter().flat_map(|scope| values.iter().map(|value| scope.with(&name, value))).collect();
    }
    Some(scopes)
}
