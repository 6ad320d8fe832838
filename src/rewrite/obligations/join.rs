//! What joining RUNs owes: no state leaks from one to the next, and each script means in the joined one what it meant
//! alone.
//!
//! Each rule was checked by running chains before and after under dash and bash (`tests/chains.rs`).

use super::Duty;
use crate::facts::{Build, Effects, Form, Look, MountKind, Run, Sharing, ShellKind, ShellState};
use crate::rewrite::edit::Wrap;
use crate::syntax::expand::Known;

/// The longest script that is joined, in bytes. `sh -c` takes one argument, which Linux limits to 128 KiB.
const LONGEST_SCRIPT: usize = 64 * 1024;

/// What joining needs to know of one RUN.
pub struct Member<'a> {
    run: &'a Run,
    shell: &'a ShellState,
    effects: &'a Effects,
    comments: bool,
    /// `;` stands somewhere at the top level.
    terminated: bool,
    length: usize,
}

impl<'a> Member<'a> {
    /// Looks at a RUN.
    ///
    /// # Errors
    /// Why it can stand in no joined RUN, whatever the other one is.
    pub fn of(build: &'a Build, run: &'a Run) -> Result<Member<'a>, String> {
        let script = match &run.form {
            Form::Exec(_) => return Err("the JSON form runs without a shell".into()),
            Form::Opaque(why) => return Err(why.clone()),
            Form::Script { .. } if run.is_heredoc() => {
                return Err("a heredoc does not stop at a failing line".into());
            }
            Form::Script { script, .. } => script,
        };
        if run.shell.kind == ShellKind::Other {
            return Err("its shell does not start clean, or is not known".into());
        }
        for mount in &run.mounts {
            let kept = match mount.kind {
                Known::Known(MountKind::Cache) => {
                    matches!(mount.sharing, Known::Known(Sharing::Shared | Sharing::Locked))
                }
                Known::Known(MountKind::Secret | MountKind::Ssh) => true,
                Known::Known(MountKind::Bind) => mount.read_only == Known::Known(true),
                Known::Known(MountKind::Tmpfs) | Known::Unknown => false,
            };
            if !kept {
                let kind = mount.kind.known().map_or("(unknown)".to_owned(), |kind| kind.to_string());
                return Err(format!("its {kind} mount is a new one in every RUN"));
            }
        }
        if script.list.items.is_empty() {
            return Err("its script is empty".into());
        }
        let state = build.state(run.instruction);
        if run.shell.kind == ShellKind::Bash && state.env_may_be_set("BASH_ENV") {
            return Err("BASH_ENV is read by every new shell".into());
        }
        let Some(Look { effects, shell }) = build.look_at(run) else {
            return Err("its script cannot be read".into());
        };
        let member = Member {
            run,
            shell,
            effects,
            comments: !script.comments.is_empty(),
            terminated: script.list.items.iter().any(|item| item.terminator.is_some()),
            length: script.text.len(),
        };
        if member.shell.background {
            return Err("it starts something in the background".into());
        }
        Ok(member)
    }

    /// What it does to files.
    pub fn effects(&self) -> &Effects {
        self.effects
    }

    /// How it stands in front of another one.
    fn in_front(&self, build: &Build) -> Result<Wrap, String> {
        let Effects { process, volatile, next_shell, .. } = self.effects;
        if let Some(why) = process.as_ref().or(volatile.as_ref()).or(next_shell.as_ref()) {
            return Err(why.clone());
        }
        if self.effects.may_remove(build.state(self.run.instruction).workdir()) {
            return Err(
                "it may remove the working directory, which the next RUN would have made again".into()
            );
        }
        if self.comments {
            return Err("a comment in its script would swallow what follows".into());
        }
        let uncontained = self.shell.leaks.iter().find(|leak| !leak.subshell_contains());
        if let Some(leak) = uncontained {
            return Err(format!("it {}", leak.describe()));
        }
        if self.run.shell.errexit && !(self.shell.flat && self.shell.leaks.is_empty()) {
            return Err("under -e its script means something else in front of &&".into());
        }
        if !self.shell.leaks.is_empty() {
            if self.shell.introspection.iter().any(|name| name.starts_with("BASH")) {
                return Err("it asks which shell runs it".into());
            }
            return Ok(Wrap::Subshell);
        }
        Ok(if self.shell.plain && !self.terminated { Wrap::Plain } else { Wrap::Group })
    }

    /// How it stands behind others, as the last.
    fn behind(&self) -> Result<Wrap, String> {
        if let Some(name) = self.shell.introspection.iter().next() {
            return Err(format!("it reads ${name}, which tells of the commands before it"));
        }
        if self.shell.plain {
            return Ok(Wrap::Plain);
        }
        if self.comments {
            return Err("a comment in its script would swallow the end of the group".into());
        }
        Ok(Wrap::Group)
    }
}

/// How adjacent RUNs can be joined.
///
/// # Errors
/// Why they cannot, with the index (within `members`) of the one at fault.
pub fn wraps(build: &Build, members: &[Member<'_>]) -> Result<Vec<Wrap>, (usize, String)> {
    let last = members.len() - 1;
    let mut wraps = Vec::with_capacity(members.len());
    let mut length = 0;
    for (at, member) in members.iter().enumerate() {
        let fault = |why: String| (at, why);
        let mut wrap = Wrap::Plain;
        if at > 0 {
            wrap = member.behind().map_err(fault)?;
        }
        if at < last {
            let front = member.in_front(build).map_err(fault)?;
            wrap = match (wrap, front) {
                (_, Wrap::Subshell) => Wrap::Subshell,
                (Wrap::Plain, Wrap::Plain) => Wrap::Plain,
                _ => Wrap::Group,
            };
        }
        wraps.push(wrap);
        length += member.length + 16;
        if length > LONGEST_SCRIPT {
            return Err((at, "the joined script would be longer than 64 KiB".into()));
        }
    }
    remembered(members, &wraps)?;
    Ok(wraps)
}

/// A shell remembers where it found a command. A name that is called before and after a step which can install it
/// elsewhere in PATH would run the old one.
fn remembered(members: &[Member<'_>], wraps: &[Wrap]) -> Result<(), (usize, String)> {
    for (later, member) in members.iter().enumerate().skip(1) {
        for name in &member.shell.called {
            let first = members[..later].iter().zip(wraps).position(|(earlier, wrap)| {
                *wrap != Wrap::Subshell && earlier.shell.looked_up.contains(name)
            });
            let Some(first) = first else { continue };
            // The later step itself counts: it may install the command in front of its own call.
            let installed = members[first..=later].iter().any(|step| step.effects.may_replace(name));
            if installed {
                return Err((
                    later,
                    format!("{name} may be another one by then, and a shell remembers where it found it"),
                ));
            }
        }
    }
    Ok(())
}

/// Discharges [`crate::rewrite::Claim::JoinSteps`].
pub fn discharge(build: &Build, first: usize, claimed: &[Wrap]) -> Duty {
    let run_at = |at: usize| build.run(at).ok_or("one of them is no RUN that could be read");
    let runs: Result<Vec<&Run>, _> = (first..first + claimed.len()).map(run_at).collect();
    let runs = match runs {
        Ok(runs) if runs.len() > 1 => runs,
        Ok(_) => return Duty::Broken("there is nothing to join".into()),
        Err(why) => return Duty::Broken(why.into()),
    };
    let state = build.state(first);
    for run in &runs[1..] {
        let same_flags = {
            let flags = |run: &Run| {
                let flags = build.file.instructions[run.instruction].flags.iter();
                flags.map(|flag| (flag.name.clone(), flag.value.clone())).collect::<Vec<_>>()
            };
            flags(run) == flags(runs[0])
        };
        if run.stage != runs[0].stage || !same_flags || *build.state(run.instruction) != *state {
            return Duty::Broken("they run in different states".into());
        }
    }
    let members: Result<Vec<Member<'_>>, String> = runs.iter().map(|run| Member::of(build, run)).collect();
    let members = match members {
        Ok(members) => members,
        Err(why) => return Duty::Broken(why),
    };
    match wraps(build, &members) {
        // A subshell where none is owed would change what `exit` and `exec` do: neither more nor less will do.
        Ok(owed) if owed == claimed => Duty::Met,
        Ok(_) => Duty::Broken("one of them needs a group or a subshell".into()),
        Err((_, why)) => Duty::Broken(why),
    }
}
