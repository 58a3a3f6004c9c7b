package crieur.core.internal.outgoing;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.PostSubject;
import crieur.core.network.Field;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.PostType;
import crieur.core.network.RuleNames;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import crieur.model.Post;
import crieur.model.post.PostThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what each channel of one post would send. */
public final class PostAssembly {

    private static final String TITLE = "title";

    private final NetworkRegistry registry;
    private final PostSubject subject;
    private final Post post;

    /** Creates an assembly of a post. */
    public PostAssembly(NetworkRegistry registry, PostSubject subject) {
        this.registry = registry;
        this.subject = subject;
        this.post = subject.post();
    }

    /** Returns one outgoing post for each channel that is known, in the post's order. */
    public List<OutgoingPost> all() {
        List<OutgoingPost> all = new ArrayList<>(post.getChannels().size());
        for (String id : new LinkedHashSet<>(post.getChannels())) {
            channel(id).flatMap(this::assemble).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Channel> channel(String id) {
        Optional<Brand> brand = subject.brand();
        if (brand.isPresent()) {
            return Optional.ofNullable(brand.get().channel(id));
        }
        Channel channel = CrieurFactory.eINSTANCE.createChannel();
        channel.setId(id);
        channel.setNetwork(registry.find(id).isPresent() ? id : "crieur.networks." + id);
        return Optional.of(channel);
    }

    private Optional<OutgoingPost> assemble(Channel channel) {
        return Optional.ofNullable(channel.getNetwork())
                .flatMap(registry::find)
                .map(network -> assemble(channel, network));
    }

    private OutgoingPost assemble(Channel channel, Network general) {
        Optional<String> type = ChannelSetting.typeOf(general, post).map(PostType::id);
        Network network = narrowed(channel, general, type);
        Map<String, String> fields = fields(network, type.orElse(""));
        String text = Optional.ofNullable(post.textFor(channel.getId())).orElse("");
        boolean shown = !network.words(RuleNames.TEXT_SHOWN).contains("no");
        List<OutgoingText> texts = new TextAssembly(network).texts(shown ? PostThread.split(text) : List.of(""));
        MediaAssembly media = new MediaAssembly(subject, network);
        return new OutgoingPost(
                network,
                String.valueOf(channel.getId()),
                account(channel, network),
                type,
                texts,
                Cards.card(network, texts.get(0), fields, !post.getMedia().isEmpty()),
                media.all(),
                fields,
                Optional.ofNullable(post.effectiveLanguage()),
                Optional.ofNullable(post.scheduledAt()));
    }

    private static Network narrowed(Channel channel, Network network, Optional<String> type) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (Map.Entry<String, String> limit : channel.getLimits().entrySet()) {
            limits.put(String.valueOf(limit.getKey()), String.valueOf(limit.getValue()));
        }
        return network.narrowed(Optional.ofNullable(channel.getTier()), type, limits, String.valueOf(channel.getId()));
    }

    private OutgoingPost.Account account(Channel channel, Network network) {
        String handle = Optional.ofNullable(channel.getHandle())
                .or(() -> Optional.ofNullable(channel.getAccount()))
                .orElse("")
                .strip();
        String name = subject.brand()
                .map(Brand::getName)
                .filter(known -> !known.isBlank())
                .or(() -> Optional.ofNullable(channel.getName()))
                .filter(known -> !known.isBlank())
                .orElse(handle.isEmpty() ? network.name() : bare(handle));
        boolean signed = network.words(RuleNames.HANDLE).contains("@");
        return new OutgoingPost.Account(name, signed && !handle.isEmpty() ? "@" + bare(handle) : bare(handle));
    }

    private static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    /** What the post has for the network's fields; its own title is the title where a network wants one. */
    private Map<String, String> fields(Network network, String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> stated = post.getNetworkFields();
        for (Field field : network.fields()) {
            if (!field.isOf(type)) {
                continue;
            }
            String value = field.id().equals(TITLE) ? post.getTitle() : stated.get(field.id());
            if (value != null) {
                fields.put(field.id(), value);
            }
            for (int i = 0; stated.containsKey(field.id() + "[" + i + "]"); i++) {
                String key = field.id() + "[" + i + "]";
                fields.put(key, stated.get(key));
            }
        }
        return fields;
    }
}
