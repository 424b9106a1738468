/*
 * Pages stay up to date by themselves. Without this script everything works too: the queue then loads itself anew now
 * and then. The server only says that something has changed; what is shown is fetched by the page's own address.
 */
"use strict";
(function () {
	const body = document.body;

	/* A page from before signing out must not come back by the back button. */
	addEventListener("pageshow", function (event) {
		if (event.persisted)
			location.reload();
	});

	const problem = document.querySelector(".problem[role=alert]");
	if (problem !== null)
		problem.focus();

	/* One click is enough. */
	addEventListener("submit", function (event) {
		const form = event.target;
		if (form.method !== "post")
			return;
		if (form.dataset.sent !== undefined)
			event.preventDefault();
		form.dataset.sent = "";
		setTimeout(function () { delete form.dataset.sent; }, 5000);
	});

	/* Whoever types is there, even when nothing is sent for a while. */
	let told = Date.now();
	if (body.dataset.signedIn !== undefined)
		addEventListener("input", function () {
			if (Date.now() - told < 60000)
				return;
			told = Date.now();
			fetch("/here", { credentials: "same-origin" });
		});

	/* What the text would cost, as the modem would send it; whoever types their own words means to send them. */
	const words = document.getElementById("text"), cost = document.getElementById("cost");
	let asking = 0;
	async function askCost() {
		const sent = new URLSearchParams({ token: words.form.elements.token.value, text: words.value });
		const answer = await fetch("/cost", { method: "POST", body: sent, credentials: "same-origin" }).catch(() => null);
		if (answer === null || !answer.ok)
			return;
		cost.textContent = new DOMParser().parseFromString(await answer.text(), "text/html").body.textContent.trim();
	}
	if (words !== null && cost !== null)
		words.addEventListener("input", function () {
			document.getElementById("which-own").checked = true;
			clearTimeout(asking);
			asking = setTimeout(askCost, 250);
		});

	/* Chosen is filtered; the button is for those without script. */
	const filter = document.querySelector("form.filter");
	if (filter !== null)
		filter.addEventListener("change", function () { filter.requestSubmit(); });

	/* One key each, as the page /keys lists them; off where the reader has turned them off. */
	const off = (function () {
		try { return localStorage.getItem("keys") === "off"; } catch (error) { return false; }
	})();
	const places = { q: "/queue", n: "/new", d: "/directory", "?": "/keys" };
	const moves = {
		c: "form[action$='/claim'] button", r: "#attempt input", t: "#text-card summary, #text-card input",
		m: "#note", e: "#close-card summary", h: "#hand-over-card summary", "/": "form.filter select, form.search input",
	};
	let chosen = -1;
	function choose(step) {
		const links = Array.from(document.querySelectorAll("tbody .person a"));
		if (links.length === 0)
			return;
		chosen = Math.min(Math.max(chosen + step, 0), links.length - 1);
		links[chosen].focus();
	}
	function go(selector) {
		const found = document.querySelector(selector);
		if (found === null)
			return false;
		if (found.tagName === "SUMMARY")
			found.parentElement.open = true;
		found.focus();
		return true;
	}
	if (body.dataset.signedIn !== undefined && !off)
		addEventListener("keydown", function (event) {
			const typing = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
			if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing !== null)
				return;
			if (event.key === "j" || event.key === "k")
				choose(event.key === "j" ? 1 : -1);
			else if (places[event.key] !== undefined)
				location.assign(places[event.key]);
			else if (moves[event.key] === undefined || !go(moves[event.key]))
				return;
			event.preventDefault();
		});
	const keys = document.getElementById("keys-switch");
	if (keys !== null) {
		const button = keys.querySelector("button");
		const label = function (on) { button.textContent = on ? "Turn the shortcuts off" : "Turn the shortcuts on"; };
		keys.hidden = false;
		label(!off);
		button.addEventListener("click", function () {
			localStorage.setItem("keys", off ? "on" : "off");
			location.reload();
		});
	}

	if (body.dataset.signedIn === undefined || !("EventSource" in window))
		return;

	const live = body.dataset.live !== undefined;
	let version = body.dataset.live, fetching = false, again = false, source = null;

	function partAddress() {
		if (location.pathname === "/report")
			return "/report/part" + location.search;
		const path = location.pathname.startsWith("/callback/") ? location.pathname.split("/").slice(0, 3).join("/") : "/queue";
		return path + "/part" + location.search;
	}

	function tell(words) {
		const news = document.getElementById("news");
		if (news !== null)
			news.textContent = words;
	}

	/* Puts the new part in the old one's place; whoever had a link or a button of it in focus keeps it. */
	function swap(fresh) {
		const old = document.getElementById("part");
		const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
		const before = old.querySelectorAll("tbody tr").length, after = fresh.querySelectorAll("tbody tr").length;
		const changed = old.innerHTML !== fresh.innerHTML;
		const moved = old.dataset.state !== fresh.dataset.state;
		version = fresh.dataset.version;
		if (!changed)
			return;
		for (const open of old.querySelectorAll("details[open][id]")) {
			const same = fresh.querySelector("#" + open.id);
			if (same !== null)
				same.open = true;
		}
		old.replaceWith(fresh);
		const again = focused === "" ? null : document.getElementById(focused);
		if (again !== null)
			again.focus({ preventScroll: true });
		const stale = document.getElementById("stale");
		if (moved && stale !== null)
			stale.hidden = false;
		if (after > before)
			tell(after - before === 1 ? "A new call-back is in the queue" : "New call-backs are in the queue");
	}

	async function refresh() {
		if (fetching) {
			again = true;
			return;
		}
		fetching = true;
		try {
			const answer = await fetch(partAddress(), { credentials: "same-origin", cache: "no-store" });
			if (answer.status === 403 && !isSending())
				location.replace("/sign-in");
			if (!answer.ok)
				return;
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const fresh = page.getElementById("part");
			if (fresh !== null)
				swap(document.adoptNode(fresh));
		} catch (error) {
			/* the stream's own reconnection asks again */
		} finally {
			fetching = false;
			if (again) {
				again = false;
				refresh();
			}
		}
	}

	/* The answer to a form that is under way leads on by itself, also when it has ended this session. */
	function isSending() {
		return document.querySelector("form[data-sent]") !== null;
	}

	/* A page that shows nothing live still has to know when it may be seen no more. */
	async function look() {
		const answer = await fetch("/still", { credentials: "same-origin", cache: "no-store" }).catch(() => null);
		if (answer !== null && answer.status === 403 && !isSending())
			location.replace("/sign-in");
	}

	const idle = document.getElementById("idle");
	idle.querySelector("button").addEventListener("click", function () {
		idle.hidden = true;
		fetch("/here", { credentials: "same-origin" });
	});

	/* A hidden tab listens to nothing: browsers allow few connections to one place. */
	function listen() {
		if (document.hidden && source !== null) {
			source.close();
			source = null;
		}
		if (document.hidden || source !== null)
			return;
		source = new EventSource("/live");
		source.addEventListener("change", function (event) {
			if (!live)
				look();
			else if (event.data !== version)
				refresh();
		});
		source.addEventListener("idle", function () { idle.hidden = false; });
		source.addEventListener("awake", function () { idle.hidden = true; });
		source.addEventListener("locked", function () {
			source.close();
			location.replace("/sign-in");
		});
	}

	document.addEventListener("visibilitychange", listen);
	listen();
})();
